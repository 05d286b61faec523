import { readSettings } from "@specwright/codegen/stages";
import { type Document, type Folder, findOperations, pointer } from "@specwright/openapi";
import type { LintProblem } from "../problem.ts";

const FILE = "SOURCES.md";

/**
 * SOURCES.md says where the facts come from, of each operation by its name. The facts of a description that is imported
 * are all from the same place.
 */
export function checkSources(folder: Folder, document: Document): LintProblem[] {
  const place = { file: folder.display(FILE), line: 1, col: 1 };
  if (!folder.has(FILE)) {
    const message = "nothing says where the facts of this description come from";
    return [
      {
        ...place,
        rule: "sources-missing",
        message,
        hint: "Write SOURCES.md: sources, what is inferred, contradictions.",
      },
    ];
  }
  const text = folder.read(FILE);
  const words = new Set(text.match(/\w+/g));
  const unnamed = (message: string, hint: string): LintProblem => ({
    ...place,
    rule: "sources-unnamed",
    message,
    hint,
  });
  const none = unnamed(
    "no source has an address",
    "Name where the facts can be read again: a URL for each source that has one.",
  );
  if (readSettings(folder).settings.imported) return [];
  const operations = findOperations(document)
    .filter(({ id }) => !(/^\w+$/.test(id) ? words.has(id) : text.includes(id)))
    .map(({ id, path, method }) => ({
      ...unnamed(
        `nothing says where the facts of ${id} come from`,
        "Add a row: what is true of it, the source that says so, and whether it is inferred.",
      ),
      pointer: pointer(["paths", path, method]),
    }));
  return [...(/https?:\/\/\w/.test(text) ? [] : [none]), ...operations];
}
