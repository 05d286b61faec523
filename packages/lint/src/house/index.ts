import type { Diagnostic, Document, Folder } from "@specwright/openapi";
import { checkExamples } from "./examples.ts";
import { checkFailures, type FailureOptions } from "./failures.ts";
import { checkFiles } from "./files.ts";
import { checkNullable } from "./nullable.ts";
import { checkOperationTexts } from "./operations.ts";
import { checkParameterTexts } from "./parameters.ts";
import { checkPatterns } from "./patterns.ts";
import { checkSchemaNames, checkSchemaTexts } from "./schemas.ts";
import { checkSources } from "./sources.ts";

const RULES: readonly ((document: Document) => Diagnostic[])[] = [
  checkOperationTexts,
  checkParameterTexts,
  checkExamples,
  checkSchemaNames,
  checkSchemaTexts,
  checkPatterns,
  checkNullable,
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
  "pattern-slow",
  "nullable-ignored",
  "sources-missing",
  "sources-unnamed",
  "operation-failure",
] as const;

/** What redocly.yaml can say about a rule of the house beside its severity, by its name. */
export interface HouseOptions {
  readonly "operation-failure"?: FailureOptions;
}

/** What we ask of our own descriptions beyond what a client needs: each place once. */
export function houseProblems(folder: Folder, document: Document, options: HouseOptions = {}): Diagnostic[] {
  const problems = [
    ...RULES.flatMap((rule) => rule(document)),
    ...checkFailures(document, options["operation-failure"] ?? {}),
    ...checkFiles(folder, document),
    ...checkSources(folder, document),
  ];
  const key = ({ file, line, col, rule, message }: Diagnostic): string => `${file}:${line}:${col} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
