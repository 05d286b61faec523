import { isDeepStrictEqual } from "node:util";
import { memberNamed } from "../../document/collections.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import { isSuccess, keyOfStep, type Step } from "./step.ts";

interface Shown {
  readonly answer: unknown;
  readonly deletion: Step | undefined;
}

/** What stands at a path that names no member of anything, such as the settings of a user. */
export class Singletons {
  readonly #shown = new Map<string, Shown>();

  apply(step: Step, findings: Findings): void {
    const key = keyOfStep(step);
    const { operation, answer } = step;
    if (!isSuccess(step) || memberNamed(operation) !== undefined || step.query.length > 0) return;
    const before = this.#shown.get(key);
    if (operation.method === "delete") {
      if (before !== undefined && step.status !== 202) this.#shown.set(key, { ...before, deletion: step });
      return;
    }
    if (operation.method !== "get") {
      this.#shown.delete(key);
      return;
    }
    if (before?.deletion !== undefined && isDeepStrictEqual(before.answer, answer) && !isEmpty(answer)) {
      const message = `says that it is deleted, but ${operation.id} answers it as before`;
      const { deletion } = before;
      findings.drift(
        effectDrift(deletion, deletion.operation, { place: "response/status", code: "not-deleted", message }),
      );
    }
    this.#shown.set(key, { answer, deletion: undefined });
  }
}

/** Whether there is nothing that could have been deleted. */
function isEmpty(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === "") return true;
  if (typeof answer !== "object") return false;
  return Object.values(answer).every(isEmpty);
}
