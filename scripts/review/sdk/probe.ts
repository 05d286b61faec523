/** One piece of code that somebody may have written against the old client. */
export interface Probe {
  /** What it uses: `operation createPet`, `type Pet`, `options`. */
  readonly subject: string;
  readonly code: string;
  /** The types that decide whether the code compiles, where it is only about a value of one being a value of the other. */
  readonly fits?: { readonly source: string; readonly target: string };
  /** The same type then and now, where it is about the properties that can be read; `code` holds the value. */
  readonly reads?: { readonly old: string; readonly now: string };
  /** The documented status that it asks about, as the description writes it. */
  readonly status?: string;
}
