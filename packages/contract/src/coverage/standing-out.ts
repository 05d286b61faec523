import type { CaseState } from "../suite/run-case.ts";
import { type Cause, causesOf, type Told } from "./causes.ts";
import type { OperationCoverage } from "./matrix.ts";
import { allCells } from "./page-parts.ts";

/** Cells that do not pass, and why. */
export interface Odd extends Told {
  readonly state: CaseState;
}

const states: readonly CaseState[] = ["fail", "deviation", "blind"];

/** What does not pass, by cause: first what fails. */
export function standingOut(operations: readonly OperationCoverage[]): Cause<Odd>[] {
  const odd = operations.flatMap((coverage) =>
    allCells(coverage).map(({ state, reason = "" }) => ({ operation: coverage.operation, state, text: reason })),
  );
  return states.flatMap((state) => causesOf(odd.filter((each) => each.state === state)));
}
