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

/** Violations as one sentence part: "request/body/name must be string; request/query/limit must be <= 50". */
export function describeViolations(violations: readonly Violation[]): string {
  return violations.map(({ location, message }) => `${location.join("/")} ${message}`).join("; ");
}

/** The first of several violations, and how many more there are. */
export function firstAndCount([first, ...more]: readonly [Violation, ...Violation[]]): string {
  const text = describeViolations([first]);
  if (more.length === 0) return text;
  return `${text} (and ${more.length} more)`;
}
