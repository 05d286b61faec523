import type { Check } from "../validate/check.ts";
import { wrong } from "../validate/report.ts";

/** Has a check see a bigint as the number nearest to it, and refuse one that has more than 64 bits. */
export function judgedAsNumber(check: Check): Check {
  return (value, report, seen) => {
    if (typeof value !== "bigint") return check(value, report, seen);
    if (BigInt.asIntN(64, value) !== value) return wrong(report, "format", 'must match format "int64"');
    return check(Number(value), report, seen);
  };
}
