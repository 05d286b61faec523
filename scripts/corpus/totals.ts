import { type Limit, verdictOf } from "./limits.ts";
import { type Counts, countsOf, type DescriptionResult, type Step, type StepResult } from "./result.ts";

/** What became of all descriptions together. */
export interface Totals {
  readonly descriptions: number;
  readonly right: number;
  readonly withLimits: number;
  readonly wrong: number;
  readonly steps: readonly StepTotal[];
  /** Operations and other parts that packages go without, by rule. */
  readonly leftOut: Counts;
}

export interface StepTotal {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly notRun: number;
  /** How many descriptions fail by each rule; one may fail by several. */
  readonly rules: Counts;
}

export function totalsOf(
  results: readonly DescriptionResult[],
  steps: readonly Step[],
  limits: readonly Limit[],
): Totals {
  const verdicts = results.map((result) => verdictOf(result, limits));
  const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    descriptions: results.length,
    right: count("right"),
    withLimits: count("limit"),
    wrong: count("wrong"),
    steps: steps.map((step) => stepTotal(step, results)),
    leftOut: sumOf(results.flatMap((result) => result.steps.map(({ leftOut = {} }) => leftOut))),
  };
}

function stepTotal(step: Step, results: readonly DescriptionResult[]): StepTotal {
  const own = results.flatMap((result) => result.steps.filter((one) => one.step === step));
  const count = (state: StepResult["state"]): number => own.filter((one) => one.state === state).length;
  const rules = own.flatMap(({ failures }) => [...new Set(failures.map(({ rule }) => rule))]);
  return { step, passed: count("passed"), failed: count("failed"), notRun: count("not run"), rules: countsOf(rules) };
}

function sumOf(all: readonly Counts[]): Counts {
  const names = all.flatMap((counts) => Object.entries(counts).flatMap(([name, count]) => Array(count).fill(name)));
  return countsOf(names as string[]);
}
