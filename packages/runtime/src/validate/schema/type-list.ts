import type { Check } from "../check.ts";
import { wrong } from "../report.ts";
import { array, boolean, integer, nil, number, object, string } from "./types.ts";

const TYPES: { readonly [type: string]: Check } = { array, boolean, integer, null: nil, number, object, string };

/** `type` with a list: a value of any of these types. */
export function types(...names: readonly string[]): Check {
  const checks = names.map((name) => TYPES[name] as Check);
  return (value, report) => {
    for (const check of checks) if (check(value)) return true;
    return wrong(report, "type", `must be ${names}`);
  };
}
