/** A pattern takes so long on a text that nobody knows whether it matches. */
export class SlowPattern extends Error {
  override readonly name: string = "SlowPattern";
}

/** What the judge needs of an expression. */
export interface Expression {
  test(text: string): boolean;
  /** Ajv keeps one expression for each of these texts. */
  toString(): string;
}
