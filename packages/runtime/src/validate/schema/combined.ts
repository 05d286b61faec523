import type { Check } from "../check.ts";
import { type Report, wrong } from "../report.ts";
import { Seen } from "../seen.ts";

/** A schema that accepts everything. */
export const anything: Check = () => true;

/** A schema that accepts nothing. */
export const never: Check = (_, report) => wrong(report, "false schema", "boolean schema is false");

/** The keywords of one schema, and `allOf`. */
export function all(...checks: readonly Check[]): Check {
  return (value, report, seen) => {
    let right = true;
    for (const check of checks) {
      if (check(value, report, seen)) continue;
      if (!report) return false;
      right = false;
    }
    return right;
  };
}

export function anyOf(...checks: readonly Check[]): Check {
  return (value, report, seen) => {
    const said = report?.issues.length ?? 0;
    let right = false;
    for (const check of checks) {
      if (!tells(check, value, report, seen)) continue;
      right = true;
      // Who asks what was looked at asks all of them.
      if (!seen) break;
    }
    if (right) report?.forget(said);
    else report?.add("anyOf", "must match a schema in anyOf");
    return right;
  };
}

export function oneOf(...checks: readonly Check[]): Check {
  return (value, report, seen) => {
    const said = report?.issues.length ?? 0;
    let passing = 0;
    for (const check of checks) if (tells(check, value, report, seen) && ++passing > 1) break;
    if (passing === 1) report?.forget(said);
    else report?.add("oneOf", "must match exactly one schema in oneOf");
    return passing === 1;
  };
}

export function not(check: Check): Check {
  return (value, report) => !check(value) || wrong(report, "not", "must NOT be valid");
}

/** The verdict of a check. What it looked at counts if the value is right. */
export function tells(check: Check, value: unknown, report: Report | undefined, seen: Seen | undefined): boolean {
  if (!seen) return check(value, report);
  const own = new Seen();
  const right = check(value, report, own);
  if (right) seen.add(own);
  return right;
}
