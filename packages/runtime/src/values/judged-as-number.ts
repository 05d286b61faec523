import type { Check } from "../validate/check.ts";
import { wrong } from "../validate/report.ts";

/**
 * Has a check see a bigint as the number nearest to it, and refuse one that has more than 64 bits. Of a number that is 2^63
 * nobody knows the digits: that is how the largest `int64` is read.
 */
export function judgedAsNumber(check: Check): Check {
  return (value, report, seen) => {
    if (isBeyond(value)) return wrong(report, "format", 'must match format "int64"');
    return check(typeof value === "bigint" ? Number(value) : value, report, seen);
  };
}

function isBeyond(value: unknown): boolean {
  if (typeof value === "number") return Math.abs(value) > 2 ** 63;
  return typeof value === "bigint" && BigInt.asIntN(64, value) !== value;
}
