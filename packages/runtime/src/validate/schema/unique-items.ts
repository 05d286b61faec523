import type { Check } from "../check.ts";
import { isEqual } from "../is-equal.ts";
import { wrong } from "../report.ts";

/** `uniqueItems`. */
export const uniqueItems: Check = (value, report) => {
  if (!Array.isArray(value)) return true;
  const found = duplicates(value);
  return (
    !found ||
    wrong(report, "uniqueItems", `must NOT have duplicate items (items ## ${found.join(" and ")} are identical)`)
  );
};

/** Two places of the same value. Only arrays and objects are compared one by one. */
function duplicates(values: readonly unknown[]): [number, number] | undefined {
  const plain = new Map<unknown, number>();
  const composite: number[] = [];
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    const isComposite = typeof value === "object" && value !== null;
    const same = isComposite ? composite.find((other) => isEqual(values[other], value)) : plain.get(value);
    if (same !== undefined) return [same, index];
    if (isComposite) composite.push(index);
    else plain.set(value, index);
  }
  return undefined;
}
