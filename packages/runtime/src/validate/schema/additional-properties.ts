import type { Check } from "../check.ts";
import { type Report, wrong } from "../report.ts";
import { all, anything } from "./combined.ts";
import { isObject } from "./kinds.ts";
import type { PropertiesCheck } from "./properties.ts";

/** `additionalProperties` with a schema, and the keywords whose properties are not additional. */
export function additionalProperties(schema: Check, ...described: readonly PropertiesCheck[]): Check {
  if (schema === anything) return open(described);
  return others((value, name, report) => schema(value, report?.at(name)), described);
}

/** `additionalProperties: false`, and the keywords whose properties are not additional. */
export function noAdditionalProperties(...described: readonly PropertiesCheck[]): Check {
  return others(
    (_, name, report) =>
      wrong(report, "additionalProperties", `must NOT have additional properties: ${JSON.stringify(name)}`),
    described,
  );
}

/** Any additional property is valid, so none is checked. */
function open(described: readonly PropertiesCheck[]): Check {
  const describe = all(...described);
  return (value, report, seen) => {
    if (isObject(value)) seen?.addEveryName();
    return describe(value, report);
  };
}

type Judge = (value: unknown, name: string, report: Report | undefined) => boolean;

/** Asks the judge of each property that is not described, then those that describe. */
function others(judge: Judge, described: readonly PropertiesCheck[]): Check {
  const isDescribed = (name: string): boolean => described.some(({ covers }) => covers(name));
  const describe = all(...described);
  return (value, report, seen) => {
    if (!isObject(value)) return true;
    seen?.addEveryName();
    let right = true;
    for (const name of Object.keys(value)) {
      if (isDescribed(name) || judge(value[name], name, report)) continue;
      if (!report) return false;
      right = false;
    }
    return describe(value, report) && right;
  };
}
