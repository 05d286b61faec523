import fc from "fast-check";
import { buildMatrix, type Matrix } from "../coverage/matrix.ts";
import { loadDocument } from "../document/load-document.ts";
import { Allowance, type Bounds, runInTime, usualBounds } from "./bounds.ts";
import type { ContractCase } from "./case.ts";
import type { Contract } from "./contract.ts";
import { judgedBy, readDeviations, strayDeviations } from "./deviations.ts";
import type { Failure } from "./failure.ts";
import { withGeneratedExamples } from "./generated-examples.ts";
import { openStage } from "./open-stage.ts";
import { planContract } from "./plan.ts";
import type { CaseResult } from "./run-case.ts";

export interface RunOptions {
  /** Random requests for each operation and media type, 25 by default. */
  readonly runs?: number;
  /** Seed of the random requests; a random one by default, which a failure names. */
  readonly seed?: number | undefined;
  /** Seed of the order in which the cases run; the document's order by default. What comes of them is in that order anyway. */
  readonly order?: number | undefined;
  /** What all of it may take; 300 seconds for planning and as much for running, and 20,000 cases, by default. */
  readonly bounds?: Bounds;
}

/** What came of all cases of a contract. */
export interface ContractRun {
  readonly results: readonly CaseResult[];
  readonly matrix: Matrix;
  /** Empty if all is well. */
  readonly failures: readonly Failure[];
}

/**
 * Runs everything that can be derived from the package's description: its client against a mock of the description.
 *
 * @throws DocumentError if the description cannot be used; Error if the deviations cannot be read.
 */
export async function runContract<Client extends object>(
  contract: Contract<Client>,
  { runs = 25, seed, order, bounds = usualBounds }: RunOptions = {},
): Promise<ContractRun> {
  const document = withGeneratedExamples(await loadDocument(contract.spec));
  const deviations = await readDeviations(contract.deviations);
  const plans = planContract(document, contract, { runs, seed }, bounds);
  const stage = await openStage(document, contract);
  const cases = plans.flatMap((plan) => plan.cases);
  const allowance = new Allowance(bounds.seconds);
  const done = new Map<ContractCase, CaseResult>();
  try {
    for (const planned of inOrder(cases, order)) {
      done.set(planned, judgedBy(deviations, await runInTime(planned, stage, allowance)));
    }
  } finally {
    await stage.mock.close();
  }
  const results = cases.flatMap((planned) => done.get(planned) ?? []);
  const failed = results.flatMap(({ failure }) => failure ?? []);
  return {
    results,
    matrix: buildMatrix(plans, results),
    failures: [...failed, ...strayDeviations(deviations, results)],
  };
}

function inOrder(cases: readonly ContractCase[], seed: number | undefined): readonly ContractCase[] {
  if (seed === undefined) return cases;
  const [shuffled] = fc.sample(fc.shuffledSubarray([...cases], { minLength: cases.length }), { seed, numRuns: 1 });
  return shuffled ?? cases;
}
