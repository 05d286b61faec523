import { readFileSync } from "node:fs";
import { type DescriptionResult, STEPS, type Step, type StepResult } from "./result.ts";

/** A failure that is known and stays for now. */
export interface Limit {
  readonly description: string;
  readonly step: Step;
  readonly reason: string;
}

/** @throws Error where the file is not a list of limits */
export function readLimits(path: string): Limit[] {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  const wrong = `${path}: expected a list of { "description": id, "step": one of ${STEPS.join(", ")}, "reason": text }.`;
  if (!Array.isArray(value) || !value.every(isLimit)) throw new Error(wrong);
  return value;
}

function isLimit(value: unknown): value is Limit {
  const { description, step, reason } = Object(value) as Partial<Limit>;
  return typeof description === "string" && STEPS.some((one) => one === step) && typeof reason === "string";
}

export function limitOf(limits: readonly Limit[], id: string, { step }: Pick<StepResult, "step">): Limit | undefined {
  return limits.find((limit) => limit.description === id && limit.step === step);
}

/** Limits whose step passes: nobody needs them any more. One of a step that was not run may be needed again. */
export function needlessLimits(limits: readonly Limit[], results: readonly DescriptionResult[]): Limit[] {
  return limits.filter(({ description, step }) => {
    const steps = results.find(({ id }) => id === description)?.steps ?? [];
    return steps.some((result) => result.step === step && result.state === "passed");
  });
}

/** How a description stands: all steps pass, all that fail are listed, or one fails. */
export type Verdict = "right" | "limit" | "wrong";

export function verdictOf({ id, steps }: DescriptionResult, limits: readonly Limit[]): Verdict {
  const failing = steps.filter(({ state }) => state === "failed");
  if (failing.length === 0) return "right";
  return failing.every((step) => limitOf(limits, id, step) !== undefined) ? "limit" : "wrong";
}
