/** A place that a refusal names. */
export interface Claim {
  /** ["body", "name"], ["items", "0", "name"], or ["name"]. */
  readonly keys: readonly string[];
  /** Whether it says that something is wrong there: "name is required", and not "a user of this name exists". */
  readonly complains: boolean;
}
