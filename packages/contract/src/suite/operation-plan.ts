import type { Operation } from "../document/operation.ts";
import type { ContractCase } from "./case.ts";
import type { Cell } from "./cell.ts";

/** What is tried about one operation, and what there is to try. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly cases: readonly ContractCase[];
  /** Cells beyond those of the cases: nothing decides them. */
  readonly undecided: readonly { readonly cell: Cell; readonly reason: string }[];
}
