import type { Check } from "./check.ts";

/**
 * A schema of a description. It is put together when it is first asked, so that a program that loads a thousand schemas
 * pays for those that it uses, and so that schemas can name each other in any order.
 */
export function defineCheck(build: () => Check): Check {
  let check: Check | undefined;
  return (value, report, seen) => {
    check ??= build();
    return check(value, report, seen);
  };
}
