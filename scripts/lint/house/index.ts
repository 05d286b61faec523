import type { Diagnostic } from "../../load/diagnostic.ts";
import type { Folder } from "../../load/folder.ts";
import type { Document } from "../../load/read-document.ts";
import { checkExamples } from "./examples.ts";
import { checkFiles } from "./files.ts";
import { checkOperationTexts } from "./operations.ts";
import { checkParameterTexts } from "./parameters.ts";
import { checkSchemaTexts } from "./schemas.ts";

const RULES: readonly ((document: Document) => Diagnostic[])[] = [
  checkOperationTexts,
  checkParameterTexts,
  checkExamples,
  checkSchemaTexts,
];

/** What we ask of our own descriptions beyond what a client needs: each place once. */
export function houseProblems(folder: Folder, document: Document): Diagnostic[] {
  const problems = [...RULES.flatMap((rule) => rule(document)), ...checkFiles(folder)];
  const key = ({ file, line, col, rule, message }: Diagnostic): string => `${file}:${line}:${col} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
