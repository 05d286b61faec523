import type { ContractCase, Stage } from "./case.ts";
import { cell } from "./cell.ts";
import { CellMap, decidedBy } from "./cell-map.ts";
import { type OperationPlan, type Undecided, undecided } from "./operation-plan.ts";
import { type CaseResult, runCase } from "./run-case.ts";
import { spread } from "./spread.ts";

/** What a contract may take in all. The schemas of one vendor are alike: of the largest, the rest says little more. */
export interface Bounds {
  /** For planning, and as much again for the cases. */
  readonly seconds: number;
  /** A planned case takes up to 30 kB. */
  readonly cases: number;
}

export const usualBounds: Bounds = { seconds: 300, cases: 20_000 };

/** Time that has an end. */
export class Allowance {
  readonly #seconds: number;
  readonly #end: number;

  constructor(seconds: number) {
    this.#seconds = seconds;
    this.#end = performance.now() + seconds * 1000;
  }

  get isOver(): boolean {
    return performance.now() > this.#end;
  }

  /** Why something was left out. */
  get reason(): string {
    return `left out: the time limit of ${this.#seconds} seconds was reached`;
  }
}

/** No more of a plan than its share. What is left out is told as something that nothing decides. */
export function withinShare(plan: OperationPlan, share: number, cases: number): OperationPlan {
  if (plan.cases.length <= share) return plan;
  const kept = spread(plan.cases, share);
  const decided = decidedBy(kept);
  // One text for all operations, so that it is kept once.
  const reason = `left out: a contract has ${cases.toLocaleString("en")} cases at most, and each operation its share of them`;
  const lost = new CellMap<Undecided>();
  for (const { cells } of plan.cases)
    for (const each of cells) if (!decided.has(each)) lost.set(each, undecided(each, reason));
  return { ...plan, cases: kept, undecided: [...plan.undecided, ...lost.all()] };
}

/** The plan of an operation that there was no time for. */
export function unplanned(operation: OperationPlan["operation"], { reason }: Allowance): OperationPlan {
  return { operation, cases: [], undecided: [{ cell: cell("statuses", "all"), reason }] };
}

/** Runs a case, if there is time. */
export async function runInTime(planned: ContractCase, stage: Stage, allowance: Allowance): Promise<CaseResult> {
  if (!allowance.isOver) return await runCase(planned, stage);
  const { operation, title, cells } = planned;
  return { operation, title, cells, state: "blind", reason: allowance.reason, failure: undefined };
}
