import type { Check } from "../check.ts";
import { wrong } from "../report.ts";
import { tells } from "./combined.ts";
import { has, isObject } from "./kinds.ts";

/** One of `dependentRequired`. */
export function dependentRequired(name: string, ...needed: readonly string[]): Check {
  const what = `${needed.length === 1 ? "property" : "properties"} ${needed.join(", ")}`;
  return (value, report) => {
    if (!isObject(value) || !has(value, name)) return true;
    let right = true;
    for (const one of needed) {
      if (has(value, one)) continue;
      if (!report) return false;
      right = wrong(report, "dependentRequired", `must have ${what} when property ${name} is present`);
    }
    return right;
  };
}

/** One of `dependentSchemas`. */
export function dependentSchema(name: string, schema: Check): Check {
  return (value, report, seen) => !isObject(value) || !has(value, name) || tells(schema, value, report, seen);
}
