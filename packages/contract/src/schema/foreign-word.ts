/** Something in a schema that no compiler of JSON Schema knows. */
export interface ForeignWord {
  readonly keyword: string;
  /** What it is, as a sentence part: `type is "date"`. */
  readonly message: string;
}
