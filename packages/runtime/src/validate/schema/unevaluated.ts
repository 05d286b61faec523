import type { Check } from "../check.ts";
import { type Report, wrong } from "../report.ts";
import { Seen } from "../seen.ts";
import { never } from "./combined.ts";
import { isObject } from "./kinds.ts";

/** `unevaluatedProperties` of a schema whose other keywords are given. */
export function unevaluatedProperties(schema: Check, others: Check): Check {
  return (value, report, seen) => {
    const own = new Seen();
    let right = others(value, report, own);
    if (!isObject(value) || !(right || report)) return right;
    for (const name of Object.keys(value)) {
      if (own.hasName(name) || isRight(schema, value[name], name, report)) continue;
      if (!report) return false;
      right = false;
    }
    own.addEveryName();
    seen?.add(own);
    return right;
  };
}

function isRight(schema: Check, value: unknown, name: string, report: Report | undefined): boolean {
  if (schema !== never) return schema(value, report?.at(name));
  const message = `must NOT have unevaluated properties: ${JSON.stringify(name)}`;
  return wrong(report, "unevaluatedProperties", message);
}

/** `unevaluatedItems` of a schema whose other keywords are given. */
export function unevaluatedItems(schema: Check, others: Check): Check {
  return (value, report, seen) => {
    const own = new Seen();
    let right = others(value, report, own);
    if (!Array.isArray(value) || !(right || report)) return right;
    if (!areRight(schema, value, own.items, report)) right = false;
    own.addItems(Number.POSITIVE_INFINITY);
    seen?.add(own);
    return right;
  };
}

function areRight(schema: Check, value: readonly unknown[], from: number, report: Report | undefined): boolean {
  if (value.length <= from) return true;
  if (schema === never) return wrong(report, "unevaluatedItems", `must NOT have more than ${from} items`);
  let right = true;
  for (let index = from; index < value.length; index++) {
    if (schema(value[index], report?.at(index))) continue;
    if (!report) return false;
    right = false;
  }
  return right;
}
