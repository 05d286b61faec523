import { isDeepStrictEqual } from "node:util";
import type { UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { madeBy } from "./made.ts";
import { isSuccess, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

/** Whether what was deleted is gone. What is marked as deleted is: it is no longer as it was. */
export function deleteFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const shown = new Map<string, UnknownObject>();
  const deleted = new Map<string, Step>();
  return steps.flatMap((step) => {
    for (const made of madeBy(step, all)) {
      shown.set(made.key, made.shown);
      deleted.delete(made.key);
    }
    const member = memberOf(step);
    if (member === undefined || !isSuccess(step)) return [];
    const key = keyOfStep(step);
    if (step.operation.method === "delete") {
      // 202 says that it takes time.
      if (step.status !== 202) deleted.set(key, step);
      return [];
    }
    const now = shownIn(step.answer, member);
    const drifts = faultsOf(step, deleted.get(key), isSame(shown.get(key), now));
    if (now !== undefined) shown.set(key, now);
    return drifts;
  });
}

/** Whether an exchange only shows that something is gone: the description need not have this answer. */
export function showsGone(steps: readonly Step[]): Set<Step["exchange"]> {
  const deleted = new Set<string>();
  const gone = steps.filter((step) => {
    if (memberOf(step) === undefined) return false;
    if (step.operation.method === "delete" && isSuccess(step)) deleted.add(keyOfStep(step));
    const missing = step.status === 404 || step.status === 410;
    return step.operation.method === "get" && missing && deleted.has(keyOfStep(step));
  });
  return new Set(gone.map(({ exchange }) => exchange));
}

function faultsOf(read: Step, deletion: Step | undefined, same: boolean): Drift[] {
  if (read.operation.method !== "get" || deletion === undefined || !same) return [];
  const message = `says that it is deleted, but ${read.operation.id} answers it as before`;
  return [effectDrift(deletion, deletion.operation, { place: "response/status", code: "not-deleted", message })];
}

/** Whether what both have is the same in both. */
function isSame(before: UnknownObject | undefined, now: UnknownObject | undefined): boolean {
  if (before === undefined || now === undefined) return false;
  const common = Object.keys(now).filter((key) => Object.hasOwn(before, key));
  return common.length > 0 && common.every((key) => isDeepStrictEqual(before[key], now[key]));
}
