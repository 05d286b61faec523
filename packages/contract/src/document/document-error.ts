/** What a document is, where it came from, what is wrong and what to do about it. */
export interface DocumentFault {
  /** File path, package name or "(document object)". */
  readonly source: string;
  /** JSON pointer into the document, "" for the document as a whole. */
  readonly pointer?: string;
  /** What was found and what was expected, as a sentence. */
  readonly problem: string;
  /** What the reader can do, as a sentence. */
  readonly advice: string;
}

/** The OpenAPI document cannot be used: not found, not readable, not OpenAPI 3.0 or 3.1, or broken inside. */
export class DocumentError extends Error {
  override readonly name: string = "DocumentError";
  readonly source: string;
  readonly pointer: string;

  constructor(fault: DocumentFault, options?: ErrorOptions) {
    const place = fault.pointer ? `${fault.source}#${fault.pointer}` : fault.source;
    super(`${place}: ${fault.problem} ${fault.advice}`, options);
    this.source = fault.source;
    this.pointer = fault.pointer ?? "";
  }
}
