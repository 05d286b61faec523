import { membersOf } from "../../document/collections.ts";
import { isObject, type UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { isScalar } from "./leaves.ts";
import { madeBy } from "./made.ts";
import { meansSame } from "./same-value.ts";
import { isSuccess, type Step } from "./step.ts";

/**
 * Answers that name something else than the request: `book_id` in the body, or in the path where the run has made that
 * book. What stands in a path otherwise may be another name of the same, such as `me`.
 */
export function otherIdFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const made = new Set<string>();
  return steps.filter(isSuccess).flatMap((step) => {
    const own = madeBy(step, all);
    for (const { value } of own) made.add(value);
    const inPath = membersOf(step.operation).flatMap(({ placeholder }, index) => {
      const value = step.values[index] ?? "";
      return made.has(value) ? [[placeholder, value] as const] : [];
    });
    // What is made is compared as a whole elsewhere.
    const sent = isObject(step.sent) && own.length === 0 ? Object.entries(step.sent) : [];
    return [...inPath, ...sent].flatMap(([name, value]) => faultsOf(step, name, value));
  });
}

function faultsOf(step: Step, name: string, value: unknown): Drift[] {
  const own = comparable(name);
  // A bare `id` may be that of anything.
  if (!/.id$/.test(own) || !isScalar(value)) return [];
  return objectsOf(step.answer).flatMap((object) => {
    const key = Object.keys(object).find((each) => comparable(each) === own);
    const shown = key === undefined ? undefined : object[key];
    if (!isScalar(shown) || meansSame(value, shown)) return [];
    const place = `response/body/${key}`;
    return [
      effectDrift(step, step.operation, { place, code: "other-id", message: "is another id than was asked for" }),
    ];
  });
}

/** The body, and what an envelope holds. */
function objectsOf(answer: unknown): UnknownObject[] {
  if (!isObject(answer)) return [];
  return [answer, ...[answer.data, answer.result].filter(isObject)];
}
