import type { Check } from "../check.ts";
import { wrong } from "../report.ts";

// Keywords of arrays. Each accepts any value that is not an array.

export function minItems(limit: number): Check {
  return (value, report) =>
    !Array.isArray(value) ||
    value.length >= limit ||
    wrong(report, "minItems", `must NOT have fewer than ${limit} items`);
}

export function maxItems(limit: number): Check {
  return (value, report) =>
    !Array.isArray(value) ||
    value.length <= limit ||
    wrong(report, "maxItems", `must NOT have more than ${limit} items`);
}

/** @param from the number of `prefixItems` */
export function items(check: Check, from = 0): Check {
  return (value, report, seen) => {
    if (!Array.isArray(value)) return true;
    let right = true;
    for (let index = from; index < value.length; index++) {
      if (check(value[index], report?.at(index))) continue;
      if (!report) return false;
      right = false;
    }
    seen?.addItems(Number.POSITIVE_INFINITY);
    return right;
  };
}

export function prefixItems(...checks: readonly Check[]): Check {
  return (value, report, seen) => {
    if (!Array.isArray(value)) return true;
    let right = true;
    for (let index = 0; index < checks.length && index < value.length; index++) {
      if ((checks[index] as Check)(value[index], report?.at(index))) continue;
      if (!report) return false;
      right = false;
    }
    seen?.addItems(checks.length);
    return right;
  };
}

/** `items: false` behind `prefixItems`. */
export function noMoreItems(limit: number): Check {
  return (value, report, seen) => {
    seen?.addItems(Number.POSITIVE_INFINITY);
    if (!Array.isArray(value) || value.length <= limit) return true;
    return wrong(report, "items", `must NOT have more than ${limit} items`);
  };
}
