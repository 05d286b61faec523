import { type Cell, type Dimension, dimensions } from "../suite/cell.ts";
import { CellMap } from "../suite/cell-map.ts";
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
  const totals = byDimension((dimension) => sumOf(operations.map(({ cells }) => countOf(cells[dimension]))));
  return { operations, totals, cases: results.length };
}

export function countOf(cells: readonly CoveredCell[]): Count {
  return { passed: cells.filter(({ state }) => state === "pass").length, total: cells.length };
}

function sumOf(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number): number => counts.reduce((all, count) => all + of(count), 0);
  return { passed: sum(({ passed }) => passed), total: sum(({ total }) => total) };
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
  const found = new CellMap<CoveredCell>();
  const put = (cell: Cell, state: CaseState, reason: string | undefined): void => {
    const before = found.get(cell);
    if (before !== undefined && gravity.indexOf(before.state) >= gravity.indexOf(state)) return;
    found.set(cell, coveredAs(cell, state, reason));
  };
  for (const { cells, state, reason } of results) for (const cell of cells) put(cell, state, reason);
  for (const { cell, reason } of undecided) put(cell, "blind", reason);
  const { id, method, path } = operation;
  return { operation: id, method: method.toUpperCase(), path, cells: byDimension((name) => found.of(name)) };
}

export function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, T>;
}
