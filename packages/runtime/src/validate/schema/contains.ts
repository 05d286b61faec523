import type { Check } from "../check.ts";
import type { Report } from "../report.ts";

/** `contains`, with `minContains` and `maxContains`. As Ajv has it, it looks at every item. */
export function contains(check: Check, least = 1, most?: number): Check {
  const limits = most === undefined ? `${least}` : `${least} and no more than ${most}`;
  const enough = enoughFor(least, most);
  return (value, report, seen) => {
    if (!Array.isArray(value)) return true;
    seen?.addItems(Number.POSITIVE_INFINITY);
    const said = report?.issues.length ?? 0;
    const count = countUpTo(enough, value, check, report);
    const right = count >= least && (most === undefined || count <= most);
    if (right) report?.forget(said);
    else report?.add("contains", `must contain at least ${limits} valid item(s)`);
    return right;
  };
}

/** The count at which the verdict is known. */
function enoughFor(least: number, most: number | undefined): number {
  if (most === undefined) return least;
  // No count is right.
  if (most < least) return 0;
  return most + 1;
}

function countUpTo(enough: number, values: readonly unknown[], check: Check, report: Report | undefined): number {
  let count = 0;
  for (let index = 0; index < values.length && count < enough; index++)
    if (check(values[index], report?.at(index))) count++;
  return count;
}
