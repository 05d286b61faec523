import { generateProvider } from "@specwright/codegen";
import { SpecError } from "@specwright/openapi";
import type { Attempt, Task } from "./attempt.ts";

/** Makes the package of a provider in memory. Loads the generator. */
export function makePackage({ workspace, id, strict }: Task): Attempt {
  try {
    const { model, operations, notes, row, files } = generateProvider(workspace, id, { strict: strict || undefined });
    return { made: { described: operations, generated: model.operations.length, notes, row, files } };
  } catch (error) {
    if (error instanceof SpecError) return { refused: error.diagnostics };
    throw error;
  }
}
