import type { Check } from "../check.ts";
import { wrong } from "../report.ts";
import { has, isObject } from "./kinds.ts";

// Keywords of objects. Each accepts any value that is not an object.

export function minProperties(limit: number): Check {
  return (value, report) =>
    !isObject(value) ||
    Object.keys(value).length >= limit ||
    wrong(report, "minProperties", `must NOT have fewer than ${limit} properties`);
}

export function maxProperties(limit: number): Check {
  return (value, report) =>
    !isObject(value) ||
    Object.keys(value).length <= limit ||
    wrong(report, "maxProperties", `must NOT have more than ${limit} properties`);
}

export function required(...names: readonly string[]): Check {
  return (value, report) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name of names) {
      if (has(value, name)) continue;
      if (!report) return false;
      right = wrong(report, "required", `must have required property '${name}'`);
    }
    return right;
  };
}

export function propertyNames(check: Check): Check {
  return (value, report) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name of Object.keys(value)) {
      if (check(name, report)) continue;
      if (!report) return false;
      right = wrong(report, "propertyNames", "property name must be valid");
    }
    return right;
  };
}
