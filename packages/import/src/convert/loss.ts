/** Something of a description in Swagger 2.0 that its form in OpenAPI 3.0 does not say, or says otherwise. */
export interface Loss {
  /** Keys from the root to what has it. */
  readonly path: readonly string[];
  /** The keyword that says it there. */
  readonly keyword: string;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}
