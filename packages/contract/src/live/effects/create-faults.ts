import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { type Made, madeBy } from "./made.ts";
import { isSuccess, keyOfStep, type Step } from "./step.ts";

/**
 * What is called new (201) and has the id of something else that was made before, and is not deleted. Whoever sends the
 * same again, or an id of its own, may get the same.
 */
export function createFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const before = new Map<string, Step>();
  return steps.flatMap((step) => {
    if (step.operation.method === "delete" && isSuccess(step)) before.delete(keyOfStep(step));
    return madeBy(step, all).flatMap((made) => {
      const other = before.get(made.key);
      before.set(made.key, step);
      if (other === undefined || step.status !== 201 || isMeant(step, other, made)) return [];
      const place = `response/body/${made.property}`;
      const message = "is the id of something else that was made before, although the status says that this is new";
      return [effectDrift(step, step.operation, { place, code: "same-id", message })];
    });
  });
}

function isMeant({ sent }: Step, other: Step, { property }: Made): boolean {
  return isDeepStrictEqual(sent, other.sent) || (isObject(sent) && Object.hasOwn(sent, property));
}
