/** What is tried of a description, in this order. */
export const STEPS = ["generate", "types", "build", "call", "mock", "contract", "review"] as const;

export type Step = (typeof STEPS)[number];

/** One thing that is wrong, by a rule under which others of its kind are counted: `get-with-body`, `TS2395`, `lying-answer`. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** How often something happened, by its name. */
export interface Counts {
  readonly [name: string]: number;
}

/** What a step says of a description. */
export interface Found {
  readonly failures: readonly Failure[];
  readonly figures: Counts;
  /** Operations and other parts that the package goes without, by rule; only of `generate`. */
  readonly leftOut?: Counts;
}

export interface StepResult extends Found {
  readonly step: Step;
  /** `not run` where a step before it left nothing to try. */
  readonly state: "passed" | "failed" | "not run";
  readonly seconds: number;
}

export interface DescriptionResult {
  readonly id: string;
  /** As it was found. */
  readonly file: string;
  readonly steps: readonly StepResult[];
}

export function stepOf({ steps }: DescriptionResult, step: Step): StepResult | undefined {
  return steps.find((result) => result.step === step);
}

/** A step that found nothing but what went wrong. */
export function failed(step: Step, seconds: number, failure: Failure): StepResult {
  return { step, state: "failed", seconds, failures: [failure], figures: {} };
}

export function notRun(step: Step): StepResult {
  return { step, state: "not run", seconds: 0, failures: [], figures: {} };
}

/** How often each value stands in a list, the most frequent first. */
export function countsOf(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
