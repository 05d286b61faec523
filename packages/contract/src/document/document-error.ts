/** Which document it is about, and where in it. */
export interface DocumentFault {
  /** File path, package name or "(document object)". */
  readonly source: string;
  /** JSON pointer into the document, "" for the document as a whole. */
  readonly pointer?: string;
}

/** The OpenAPI document cannot be used: not found, not readable, not OpenAPI 3.0 or 3.1, or broken inside. */
export class DocumentError extends Error {
  override readonly name: string = "DocumentError";
  readonly source: string;
  readonly pointer: string;

  /** @param message the place, what was found, what was expected and what to do */
  constructor(message: string, { source, pointer = "" }: DocumentFault, options?: ErrorOptions) {
    super(message, options);
    this.source = source;
    this.pointer = pointer;
  }
}
