/** The review cannot begin: what it was asked for is not there, or cannot be read. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
