/** A schema as a function that the generator has compiled. Each call sets its `errors`. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** An error of Ajv. */
export interface CheckError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: { readonly [name: string]: unknown };
}

/** The checks of an operation. A schema that accepts everything has no check. */
export interface OperationChecks {
  readonly id: string;
  /** Checks its parameters, and that a required body is there. */
  readonly input?: Check;
  /** By media type. */
  readonly bodies?: { readonly [mediaType: string]: Check };
  /** By documented status, and by the kind of its body. */
  readonly responses?: { readonly [status: string]: { readonly [kind: string]: Check } };
}
