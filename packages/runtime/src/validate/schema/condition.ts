import type { Check } from "../check.ts";
import { Report, wrong } from "../report.ts";
import type { Seen } from "../seen.ts";
import { anything, tells } from "./combined.ts";

/** `if`, `then` and `else`. */
export function when(condition: Check, yes: Check = anything, no: Check = anything): Check {
  return (value, report, seen) => {
    const holds = looksAt(condition, value, seen);
    if (tells(holds ? yes : no, value, report, seen)) return true;
    return wrong(report, "if", `must match "${holds ? "then" : "else"}" schema`);
  };
}

/** As in Ajv, the properties that a condition names count as evaluated, even if it does not hold. So it must not stop early. */
function looksAt(condition: Check, value: unknown, seen: Seen | undefined): boolean {
  if (!seen) return condition(value);
  return condition(value, new Report(), seen);
}
