import { SpecError } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import type { Folder } from "./folder.ts";
import { makeDocument, type ReadOptions } from "./make-document.ts";
import { Positions } from "./positions.ts";
import { Sources } from "./sources.ts";

const NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** The file of a folder that holds its description, under one of the usual names. */
export function findDocument(folder: Folder): string | undefined {
  return NAMES.find((candidate) => folder.has(candidate));
}

/**
 * Reads the description of a folder, and the files of the folder that it refers to.
 *
 * @param chosen the description's file, where it has none of the usual names
 * @throws SpecError for what cannot be read: syntax, version, references
 */
export function readDocument(folder: Folder, chosen?: string, options?: ReadOptions): Document {
  const name = chosen ?? findDocument(folder) ?? (NAMES[0] as string);
  const there = folder.resolve("provider.yaml", name);
  if ("problem" in there) {
    const hint = `Add one of ${NAMES.join(", ")}, or name another in provider.yaml: document: path/to/file.yaml`;
    const place = { file: folder.display(name), line: 1, col: 1 };
    throw new SpecError([{ ...place, rule: "no-document", message: `the file ${there.problem}`, hint }]);
  }
  const positions = new Positions();
  return makeDocument(new Sources(folder, positions), name, positions, options);
}
