/** A description cannot be brought in. The message is for people: what happened, where, and what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(problem: string, hint: string, options?: ErrorOptions) {
    super(`${problem}\n    ${hint}`, options);
  }
}
