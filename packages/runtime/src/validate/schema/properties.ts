import type { Check } from "../check.ts";
import { anything } from "./combined.ts";
import { isObject } from "./kinds.ts";

/** A check of certain properties, which knows them. */
export type PropertiesCheck = Check & { readonly covers: (name: string) => boolean };

export function properties(schemas: { readonly [name: string]: Check }): PropertiesCheck {
  const all = Object.keys(schemas);
  const names = all.filter((name) => schemas[name] !== anything);
  const checks = names.map((name) => schemas[name] as Check);
  const check: Check = (value, report, seen) => {
    if (!isObject(value)) return true;
    seen?.addNames(all);
    let right = true;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      const member = value[name];
      if (member === undefined || !Object.hasOwn(value, name)) continue;
      if ((checks[index] as Check)(member, report?.at(name))) continue;
      if (!report) return false;
      right = false;
    }
    return right;
  };
  return Object.assign(check, { covers: (name: string) => Object.hasOwn(schemas, name) });
}

/** One of `patternProperties`. */
export function patternProperty(source: string, schema: Check, flags = "u"): PropertiesCheck {
  const expression = new RegExp(source, flags);
  const check: Check = (value, report, seen) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name of Object.keys(value)) {
      if (!expression.test(name)) continue;
      seen?.addNames([name]);
      if (schema(value[name], report?.at(name))) continue;
      if (!report) return false;
      right = false;
    }
    return right;
  };
  return Object.assign(check, { covers: (name: string) => expression.test(name) });
}
