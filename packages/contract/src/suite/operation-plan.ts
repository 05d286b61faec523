import type { Operation } from "../document/operation.ts";
import type { ContractCase } from "./case.ts";
import type { Cell } from "./cell.ts";

/** A cell that nothing decides. */
export interface Undecided {
  readonly cell: Cell;
  readonly reason: string;
}

/** What is tried about one operation, and what there is to try. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly cases: readonly ContractCase[];
  /** Cells beyond those of the cases: nothing decides them. */
  readonly undecided: readonly Undecided[];
}

// Operations have the cells of one schema in common, and so what is said of them. There are few reasons.
const known = new Map<string, WeakMap<Cell, Undecided>>();

/** A cell that nothing decides for a reason that many have. */
export function undecided(cell: Cell, reason: string): Undecided {
  const own = known.get(reason) ?? new WeakMap<Cell, Undecided>();
  known.set(reason, own);
  const spot = own.get(cell) ?? { cell, reason };
  own.set(cell, spot);
  return spot;
}
