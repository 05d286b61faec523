import type { Severity } from "../finding.ts";
import type { Reason } from "../schema/reason.ts";
import type { Witness } from "../schema/witness.ts";

/** A difference of two sets of values. */
export interface SetChange {
  readonly severity: Severity;
  readonly reason: Reason;
  readonly witness: Witness | undefined;
  /** Whether the values that do not fit are those of the new version. */
  readonly fromHead: boolean;
  /** Whether the search for a value that shows it came to no end. */
  readonly givenUp?: boolean;
}

/** Where a change stands. A property that is missing on one side stands at the same place as the property itself. */
export function placeOf({ steps, rule, subject }: Reason): string {
  const keys = steps.map(({ key }) => key);
  if (rule === "property" || rule === "required") keys.push(subject);
  return JSON.stringify(keys);
}
