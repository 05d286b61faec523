import { generateFile, type Note } from "@specwright/codegen";
import { MemoryFolder, SpecError } from "@specwright/openapi";
import { type Files, whole } from "./examples.ts";

/** What the generator says of a description. */
export interface Generated {
  readonly said: readonly Note[];
  /** Whether it makes no client of it. */
  readonly refused: boolean;
}

/** Makes a client of an example, in memory. */
export function generatedOf(repository: string, files: Files): Generated {
  const folder = new MemoryFolder(".", whole(files));
  const request = { root: repository, folder, file: "openapi.yaml", out: "client", name: "acme" };
  try {
    return { said: generateFile(request).notes, refused: false };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { said: error.diagnostics, refused: true };
  }
}
