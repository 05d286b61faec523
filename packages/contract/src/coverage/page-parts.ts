import { dimensions } from "../suite/cell.ts";
import type { CaseState } from "../suite/run-case.ts";
import type { CoveredCell, OperationCoverage } from "./matrix.ts";

/** The states of a cell as a reader is told of them. */
export const words: Readonly<Record<CaseState, string>> = {
  pass: "pass",
  fail: "fail",
  blind: "blind spot of the mock",
  deviation: "known deviation",
};

export function allCells({ cells }: OperationCoverage): CoveredCell[] {
  return dimensions.flatMap((dimension) => cells[dimension]);
}

/** The id of a heading. */
export function idOf(name: string): string {
  return `of-${name.replaceAll(/[^\w-]/g, "-")}`;
}
