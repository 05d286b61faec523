import { loadDocument } from "../document/load-document.ts";
import type { Stage } from "./case.ts";
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
  /** After so many seconds no further operation begins. */
  readonly seconds: number;
  /** Of the random requests. */
  readonly seed: number;
}

/** What came of a part of a contract. */
export interface SampleRun {
  /** Operations that the sample is of, and those that there was time for. */
  readonly operations: number;
  readonly tried: number;
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
  const end = performance.now() + sample.seconds * 1000;
  const document = withGeneratedExamples(await loadDocument(contract.spec));
  const subjects = spread(subjectsOf(document, contract), Math.ceil(sample.cases / CASES_OF_AN_OPERATION));
  const stage = await openStage(document, contract);
  try {
    return { operations: subjects.length, ...(await runUntil(end, subjects, sample, stage)) };
  } finally {
    await stage.mock.close();
  }
}

/** Planning takes time too, so an operation is planned when it is its turn. */
async function runUntil(
  end: number,
  subjects: readonly Subject[],
  { cases, seed }: Sample,
  stage: Stage,
): Promise<Omit<SampleRun, "operations">> {
  const results: CaseResult[] = [];
  let tried = 0;
  for (const subject of subjects) {
    if (performance.now() > end) break;
    const planned = planOperation(subject, { runs: 3, seed }).cases;
    for (const one of spread(planned, Math.floor(cases / subjects.length))) results.push(await runCase(one, stage));
    tried += 1;
  }
  return { tried, results };
}
