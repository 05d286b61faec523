import type { Generated } from "@specwright/codegen";
import type { Diagnostic } from "@specwright/openapi";

/** What became of the providers, for programs. */
export interface JsonReport {
  readonly providers: readonly (JsonGenerated | JsonRefused)[];
}

interface JsonGenerated {
  readonly id: string;
  readonly operations: { readonly described: number; readonly generated: number; readonly leftOut: number };
  /** What the client lacks (`lacks` says what that is), and what was taken for what it can only mean. */
  readonly notes: Generated["notes"];
}

interface JsonRefused {
  readonly id: string;
  readonly refused: readonly Diagnostic[];
}

/** @param refused the providers of which no package can be made, with the reasons */
export function jsonReport(
  generated: ReadonlyMap<string, Generated>,
  refused: ReadonlyMap<string, readonly Diagnostic[]>,
): JsonReport {
  const made = [...generated].map(([id, { operations, model, notes }]) => {
    const described = operations;
    const made = model.operations.length;
    return { id, operations: { described, generated: made, leftOut: described - made }, notes };
  });
  return { providers: [...made, ...[...refused].map(([id, problems]) => ({ id, refused: problems }))] };
}
