/** One thing that is wrong with a request or an answer. Serialised as it stands into `validation` and `sl-violations`. */
export interface Violation {
  /** From the outside in: `["request", "body", "name"]`, `["request", "query", "limit"]`, `["response", "status"]`. */
  readonly location: readonly string[];
  readonly severity: "Error";
  /** The JSON Schema keyword that failed (`maxLength`), or one of the mock's own codes (`unknown-parameter`, `415`). */
  readonly code: string;
  /** What was expected, as a sentence part: "must NOT have more than 10 characters". */
  readonly message: string;
}

export function violation(location: readonly string[], code: string, message: string): Violation {
  return { location, severity: "Error", code, message };
}
