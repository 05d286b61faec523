import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { effectDrift } from "../model/effect-drift.ts";
import type { Findings } from "../model/findings.ts";
import { isScalar, type Scalar } from "../model/leaves.ts";
import type { Listed } from "./listed.ts";

/** Lists that are in no order by what they were to be ordered by. */
export function orderDoubts({ step, request, items }: Listed, findings: Findings): void {
  for (const { name, value } of request.orders) {
    const by = comparable(String(value).replace(/^[-+]/, ""));
    const values = items.flatMap((item) => valueBy(item, by));
    if (values.length < items.length || new Set(values).size < 2 || isOrdered(values)) continue;
    const message = `seems to make no difference: the list is in no order by ${value}`;
    const place = `request/query/${name}`;
    findings.doubt(effectDrift(step, step.operation, { place, code: "no-effect", message }));
  }
}

function valueBy(item: unknown, by: string): Scalar[] {
  if (!isObject(item)) return [];
  const key = Object.keys(item).find((name) => comparable(name) === by);
  const value = key === undefined ? undefined : item[key];
  return isScalar(value) ? [value] : [];
}

/** Up or down, by any of the ways in which providers compare texts. */
function isOrdered(values: readonly Scalar[]): boolean {
  const ways: ((one: Scalar, other: Scalar) => number)[] = [
    (one, other) => (one < other ? -1 : Number(one > other)),
    (one, other) => String(one).localeCompare(String(other)),
    (one, other) => String(one).toLowerCase().localeCompare(String(other).toLowerCase()),
    (one, other) => letters(one).localeCompare(letters(other)),
  ];
  return ways.some((compare) =>
    [1, -1].some((turn) =>
      values.every((value, index) => index === 0 || turn * compare(values[index - 1] ?? value, value) <= 0),
    ),
  );
}

function letters(value: Scalar): string {
  return String(value)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
