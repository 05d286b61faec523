/** A schema as a function, as the generator compiles it. It sets its `errors` with each call. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** Ajv's form of an error. */
export interface CheckError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: { readonly [name: string]: unknown };
}

/** The checks of an operation; what accepts everything has none. */
export interface OperationChecks {
  readonly id: string;
  /** Of its parameters, and of whether there is a body. */
  readonly input?: Check;
  /** By media type. */
  readonly bodies?: { readonly [mediaType: string]: Check };
  /** By documented status, and by the kind in which its body is read. */
  readonly responses?: { readonly [status: string]: { readonly [kind: string]: Check } };
}
