import type { Outcome } from "@specwright/codegen/workspace";
import type { Diagnostic } from "@specwright/openapi/diagnostic";

/** What became of the providers, for programs. */
export interface JsonReport {
  readonly providers: readonly (JsonGenerated | JsonRefused)[];
}

interface JsonGenerated {
  readonly id: string;
  readonly operations: { readonly described: number; readonly generated: number; readonly leftOut: number };
  /** What the client lacks (`lacks` says what that is), and what was read in the only possible way. */
  readonly notes: Outcome["notes"];
}

interface JsonRefused {
  readonly id: string;
  readonly refused: readonly Diagnostic[];
}

/**
 * @param outcomes what came of the others
 * @param refused the providers of which no package can be made, with the reasons
 */
export function jsonReport(
  outcomes: ReadonlyMap<string, Outcome>,
  refused: ReadonlyMap<string, readonly Diagnostic[]>,
): JsonReport {
  const made = [...outcomes].map(([id, { described, generated, notes }]) => {
    return { id, operations: { described, generated, leftOut: described - generated }, notes };
  });
  return { providers: [...made, ...[...refused].map(([id, problems]) => ({ id, refused: problems }))] };
}
