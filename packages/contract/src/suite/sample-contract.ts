import { loadDocument } from "../document/load-document.ts";
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
  /** After so many seconds no further case begins. */
  readonly seconds: number;
  /** Of the random requests. */
  readonly seed: number;
}

/** What came of a part of a contract. */
export interface SampleRun {
  /** Operations of which something was planned. */
  readonly operations: number;
  /** Cases that belong to the sample. */
  readonly planned: number;
  /** What came of those that there was time for. */
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
  const cases = subjects.flatMap((subject) => casesOf(subject, subjects.length, sample, end));
  const stage = await openStage(document, contract);
  try {
    return { operations: subjects.length, planned: cases.length, results: await runUntil(end, cases, stage) };
  } finally {
    await stage.mock.close();
  }
}

/** Planning takes time too: for a large description it may be all that there is. */
function casesOf(subject: Subject, subjects: number, { cases, seed }: Sample, end: number): ContractCase[] {
  if (performance.now() > end) return [];
  return spread(planOperation(subject, { runs: 3, seed }).cases, Math.floor(cases / subjects));
}

async function runUntil(end: number, cases: readonly ContractCase[], stage: Stage): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const planned of cases) {
    if (performance.now() > end) break;
    results.push(await runCase(planned, stage));
  }
  return results;
}
