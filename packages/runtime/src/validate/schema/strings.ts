import type { Check } from "../check.ts";
import { codePoints } from "../code-points.ts";
import { wrong } from "../report.ts";

// Keywords of texts. Each accepts any value that is not text.

export function minLength(limit: number): Check {
  return (value, report) =>
    typeof value !== "string" ||
    isAsLong(value, limit) ||
    wrong(report, "minLength", `must NOT have fewer than ${limit} characters`);
}

/** A text has at least half as many code points as units, so most need no counting. */
function isAsLong(text: string, limit: number): boolean {
  return text.length >= limit * 2 || (text.length >= limit && codePoints(text) >= limit);
}

export function maxLength(limit: number): Check {
  return (value, report) =>
    typeof value !== "string" ||
    value.length <= limit ||
    codePoints(value) <= limit ||
    wrong(report, "maxLength", `must NOT have more than ${limit} characters`);
}

/** @param flags none for an expression that only works without the flag `u` */
export function pattern(source: string, flags = "u"): Check {
  const expression = new RegExp(source, flags);
  return (value, report) =>
    typeof value !== "string" || expression.test(value) || wrong(report, "pattern", `must match pattern "${source}"`);
}

/** `format` of texts. */
export function format(name: string, isRight: (text: string) => boolean): Check {
  return (value, report) =>
    typeof value !== "string" || isRight(value) || wrong(report, "format", `must match format "${name}"`);
}
