import type { Check } from "../check.ts";
import { type Report, wrong } from "../report.ts";
import { Seen } from "../seen.ts";
import { items } from "./arrays.ts";
import { never } from "./combined.ts";
import { isObject } from "./kinds.ts";

/** `unevaluatedProperties` of a schema whose other keywords are given. */
export function unevaluatedProperties(schema: Check, others: Check): Check {
  return leftOver(others, (value, report, own) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name of Object.keys(value)) {
      if (own.hasName(name) || takes(schema, value[name], name, report)) continue;
      if (!report) return false;
      right = false;
    }
    own.addEveryName();
    return right;
  });
}

/** `unevaluatedItems` of a schema whose other keywords are given. */
export function unevaluatedItems(schema: Check, others: Check): Check {
  return leftOver(others, (value, report, own) => {
    if (!Array.isArray(value)) return true;
    const from = own.items;
    own.addItems(Number.POSITIVE_INFINITY);
    if (schema !== never) return items(schema, from)(value, report);
    return value.length <= from || wrong(report, "unevaluatedItems", `must NOT have more than ${from} items`);
  });
}

/** Asks about what the other keywords have not looked at. */
function leftOver(others: Check, rest: (value: unknown, report: Report | undefined, own: Seen) => boolean): Check {
  return (value, report, seen) => {
    const own = new Seen();
    const right = others(value, report, own);
    if (!right && !report) return false;
    const allRight = rest(value, report, own) && right;
    seen?.add(own);
    return allRight;
  };
}

function takes(schema: Check, value: unknown, name: string, report: Report | undefined): boolean {
  if (schema !== never) return schema(value, report?.at(name));
  return wrong(report, "unevaluatedProperties", `must NOT have unevaluated properties: ${JSON.stringify(name)}`);
}
