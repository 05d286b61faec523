import type { Check } from "../check.ts";
import { wrong } from "../report.ts";
import { isNumber } from "./kinds.ts";

// Keywords of numbers. Each accepts any value that is not a number.

export function minimum(limit: number): Check {
  return (value, report) => !isNumber(value) || value >= limit || wrong(report, "minimum", `must be >= ${limit}`);
}

export function maximum(limit: number): Check {
  return (value, report) => !isNumber(value) || value <= limit || wrong(report, "maximum", `must be <= ${limit}`);
}

export function exclusiveMinimum(limit: number): Check {
  return (value, report) =>
    !isNumber(value) || value > limit || wrong(report, "exclusiveMinimum", `must be > ${limit}`);
}

export function exclusiveMaximum(limit: number): Check {
  return (value, report) =>
    !isNumber(value) || value < limit || wrong(report, "exclusiveMaximum", `must be < ${limit}`);
}

/** 0.3 is a multiple of 0.1, although binary fractions say otherwise. */
const PRECISION = 1e-9;

export function multipleOf(unit: number): Check {
  return (value, report) =>
    !isNumber(value) || isMultiple(value / unit) || wrong(report, "multipleOf", `must be multiple of ${unit}`);
}

/** A quotient that is too large, or by zero, cannot be decided. */
function isMultiple(quotient: number): boolean {
  return Math.abs(Math.round(quotient) - quotient) <= PRECISION;
}

/** `format` of numbers. */
export function numberFormat(name: string, isRight: (value: number) => boolean): Check {
  return (value, report) =>
    !isNumber(value) || isRight(value) || wrong(report, "format", `must match format "${name}"`);
}
