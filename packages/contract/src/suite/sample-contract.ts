import { loadDocument } from "../document/load-document.ts";
import { readOperations } from "../document/operations.ts";
import type { ContractCase, Stage } from "./case.ts";
import type { Contract } from "./contract.ts";
import { withGeneratedExamples } from "./generated-examples.ts";
import { openStage } from "./open-stage.ts";
import { planOperation } from "./plan.ts";
import { type CaseResult, runCase } from "./run-case.ts";
import { spread } from "./spread.ts";
import type { Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

/** How much of a contract is tried. */
export interface Sample {
  /** Cases at most. */
  readonly cases: number;
  /** For all of it; what has begun by then ends. */
  readonly seconds: number;
  /** Of the random requests. */
  readonly seed: number;
}

/** What came of a part of a contract. */
export interface SampleRun {
  /** Operations that the sample is of, and those that there was time to plan. */
  readonly operations: number;
  readonly tried: number;
  /** What came of the cases that there was time for. */
  readonly results: readonly CaseResult[];
}

/** Of fewer cases of an operation little can be learned. */
const CASES_OF_AN_OPERATION = 5;

/**
 * Runs a part of what `runContract` runs, spread over the operations and over the cases of each. Deviations and the
 * floor have no say in it: nobody has written any for a description that is new.
 *
 * @throws DocumentError if the description cannot be used.
 */
export async function sampleContract<Client extends object>(
  contract: Contract<Client>,
  sample: Sample,
): Promise<SampleRun> {
  const loaded = await loadDocument(contract.spec);
  const operations = spread(readOperations(loaded.root), Math.ceil(sample.cases / CASES_OF_AN_OPERATION));
  const document = withGeneratedExamples(loaded, operations);
  const subjects = subjectsOf(document, contract, operations);
  const plans = planUntil(endOfHalf(sample), subjects, sample);
  // Planning keeps the process busy, and a connection that is open meanwhile is given up: so all of it comes first.
  const stage = await openStage(document, contract);
  try {
    const results = await runUntil(endOfHalf(sample), plans.flat(), stage);
    return { operations: subjects.length, tried: plans.length, results };
  } finally {
    await stage.mock.close();
  }
}

/** Half of the time is for planning, half for the cases. */
function endOfHalf({ seconds }: Sample): number {
  return performance.now() + (seconds * 1000) / 2;
}

/** The cases of the sample, by operation. */
function planUntil(end: number, subjects: readonly Subject[], { cases, seed }: Sample): ContractCase[][] {
  const plans: ContractCase[][] = [];
  for (const subject of subjects) {
    if (performance.now() > end) break;
    plans.push(spread(planOperation(subject, { runs: 3, seed }).cases, Math.floor(cases / subjects.length)));
  }
  return plans;
}

async function runUntil(end: number, cases: readonly ContractCase[], stage: Stage): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const planned of cases) {
    if (performance.now() > end) break;
    results.push(await runCase(planned, stage));
  }
  return results;
}
