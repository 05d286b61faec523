import type { Diagnostic } from "../../load/diagnostic.ts";
import type { Folder } from "../../load/folder.ts";
import type { Document } from "../../load/read-document.ts";
import { checkExamples } from "./examples.ts";
import { checkFiles } from "./files.ts";
import { checkOperationTexts } from "./operations.ts";
import { checkParameterTexts } from "./parameters.ts";
import { checkSchemaNames, checkSchemaTexts } from "./schemas.ts";

const RULES: readonly ((document: Document) => Diagnostic[])[] = [
  checkOperationTexts,
  checkParameterTexts,
  checkExamples,
  checkSchemaNames,
  checkSchemaTexts,
];

/** The names of the rules, each of which can be switched off for a spec in redocly.yaml. */
export const HOUSE_RULES = [
  "operation-summary",
  "operation-description",
  "operation-name",
  "parameter-description",
  "parameter-example",
  "example-missing",
  "example-invalid",
  "example-name",
  "example-unused",
  "schema-invalid",
  "schema-description",
  "schema-name",
  "sources-missing",
] as const;

/** What we ask of our own descriptions beyond what a client needs: each place once. */
export function houseProblems(folder: Folder, document: Document): Diagnostic[] {
  const problems = [...RULES.flatMap((rule) => rule(document)), ...checkFiles(folder, document)];
  const key = ({ file, line, col, rule, message }: Diagnostic): string => `${file}:${line}:${col} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
