import { memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { goneBy } from "./gone-by.ts";
import { type Made, madeBy } from "./made.ts";
import { isSuccess, keyOfStep, memberOf, type Step } from "./step.ts";

/** Whether what was made is there afterwards, and is what was asked for. */
export function readFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const there = new Map<string, Made>();
  return steps.flatMap((step) => {
    for (const made of madeBy(step, all)) there.set(made.key, made);
    const made = memberOf(step) && there.get(keyOfStep(step));
    if (isSuccess(step)) for (const key of goneBy(step, there)) there.delete(key);
    return made === undefined ? [] : faultsOf(step, made);
  });
}

function faultsOf(step: Step, { by, property, value }: Made): Drift[] {
  const { operation, status, answer } = step;
  if (status === 404 || status === 410) {
    const message = `is not found, although ${by.id} has made it before (its ${property} is the id that was asked for)`;
    return [effectDrift(step, operation, { place: "response/status", code: "unreadable", message })];
  }
  const member = memberOf(step);
  if (operation.method !== "get" || !isSuccess(step) || member === undefined) return [];
  const found = memberValue(answer, member);
  if (found?.key !== property || String(found.value) === value) return [];
  const place = `response/body/${property}`;
  return [effectDrift(step, operation, { place, code: "other-id", message: "is another id than was asked for" })];
}
