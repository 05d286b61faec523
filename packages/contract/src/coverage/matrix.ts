import { type Cell, type Dimension, dimensions } from "../suite/cell.ts";
import type { OperationPlan } from "../suite/operation-plan.ts";
import type { CaseResult, CaseState } from "../suite/run-case.ts";

/** A cell with what is known about it. */
export interface CoveredCell {
  readonly key: string;
  readonly state: CaseState;
  /** Why it did not pass. */
  readonly reason?: string;
}

export interface Count {
  readonly passed: number;
  readonly total: number;
}

export interface OperationCoverage {
  readonly operation: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly cells: Readonly<Record<Dimension, readonly CoveredCell[]>>;
}

/** Operations by dimension: what was tried, and what came of it. */
export interface Matrix {
  readonly operations: readonly OperationCoverage[];
  readonly totals: Readonly<Record<Dimension, Count>>;
  readonly cases: number;
}

export function buildMatrix(plans: readonly OperationPlan[], results: readonly CaseResult[]): Matrix {
  const operations = plans.map((plan) =>
    coverageOf(
      plan,
      results.filter(({ operation }) => operation === plan.operation.id),
    ),
  );
  const totals = byDimension((dimension) => countOf(operations.flatMap(({ cells }) => cells[dimension])));
  return { operations, totals, cases: results.length };
}

export function countOf(cells: readonly CoveredCell[]): Count {
  return { passed: cells.filter(({ state }) => state === "pass").length, total: cells.length };
}

// The worst of its cases decides a cell.
const gravity: readonly CaseState[] = ["pass", "blind", "deviation", "fail"];

// Many operations have a cell in common, and what came of it. Large descriptions have millions of them.
const known = new WeakMap<Cell, CoveredCell[]>();

function coveredAs(cell: Cell, state: CaseState, reason: string | undefined): CoveredCell {
  const all = known.get(cell) ?? [];
  const same = all.find((each) => each.state === state && each.reason === reason);
  if (same !== undefined) return same;
  const covered = { key: cell.key, state, ...(reason !== undefined && { reason }) };
  known.set(cell, [...all, covered]);
  return covered;
}

function coverageOf({ operation, undecided }: OperationPlan, results: readonly CaseResult[]): OperationCoverage {
  const found = new Map<string, { cell: Cell; covered: CoveredCell }>();
  const put = (cell: Cell, state: CaseState, reason: string | undefined): void => {
    const key = `${cell.dimension} ${cell.key}`;
    const before = found.get(key)?.covered;
    if (before !== undefined && gravity.indexOf(before.state) >= gravity.indexOf(state)) return;
    found.set(key, { cell, covered: coveredAs(cell, state, reason) });
  };
  for (const { cells, state, reason } of results) for (const cell of cells) put(cell, state, reason);
  for (const { cell, reason } of undecided) put(cell, "blind", reason);
  const all = [...found.values()];
  return {
    operation: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    cells: byDimension((name) => all.filter(({ cell }) => cell.dimension === name).map(({ covered }) => covered)),
  };
}

export function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, T>;
}
