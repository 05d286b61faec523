import type { Diagnostic, Document, Folder } from "@specwright/openapi";
import { type Exceptions, withoutExcepted } from "../exceptions/exceptions.ts";
import { placesOf } from "../exceptions/places.ts";
import type { LintProblem } from "../problem.ts";
import { checkExamples } from "./examples.ts";
import { checkFailures } from "./failures.ts";
import { checkFiles } from "./files.ts";
import { checkNullable } from "./nullable.ts";
import { checkOperationTexts } from "./operations.ts";
import { checkParameterTexts } from "./parameters.ts";
import { checkPatterns } from "./patterns.ts";
import { checkSchemaNames, checkSchemaTexts } from "./schemas.ts";
import { checkSources } from "./sources.ts";
import { type Words, wordsOf } from "./words.ts";

/** A description, and the folder that it lies in. */
export interface Given {
  readonly folder: Folder;
  readonly document: Document;
}

/** Finds the problems of some rules. */
interface Check {
  readonly rules: readonly string[];
  readonly run: (given: Given, words: Words) => LintProblem[];
}

const CHECKS: readonly Check[] = [
  {
    rules: ["operation-summary", "operation-description", "operation-name"],
    run: ({ document }, { verbs }) => checkOperationTexts(document, verbs),
  },
  { rules: ["parameter-description", "parameter-example"], run: ({ document }) => checkParameterTexts(document) },
  {
    rules: ["example-missing", "example-invalid", "schema-invalid"],
    run: ({ folder, document }, { formats }) => checkExamples(folder, document, formats),
  },
  { rules: ["schema-name"], run: ({ document }) => checkSchemaNames(document) },
  { rules: ["schema-description"], run: ({ document }) => checkSchemaTexts(document) },
  { rules: ["pattern-slow"], run: ({ document }) => checkPatterns(document) },
  { rules: ["nullable-ignored"], run: ({ document }) => checkNullable(document) },
  { rules: ["operation-failure"], run: ({ document }) => checkFailures(document) },
  { rules: ["example-name", "example-unused"], run: ({ folder, document }) => checkFiles(folder, document) },
  { rules: ["sources-missing", "sources-unnamed"], run: ({ folder, document }) => checkSources(folder, document) },
];

/** The names of the rules, each of which can be switched off for a spec or a place of it in redocly.yaml. */
export const HOUSE_RULES: readonly string[] = CHECKS.flatMap(({ rules }) => rules);

/** What redocly.yaml can say about a rule of the house beside its severity. */
export interface RuleOptions {
  readonly except?: Exceptions;
  readonly verbs?: readonly string[];
  readonly formats?: readonly string[];
}

/** By the name of the rule. */
export type HouseOptions = { readonly [rule: string]: RuleOptions };

/** What was found in a description: by check and words, since several rules share one. */
const FOUND = new WeakMap<Document, Map<string, readonly LintProblem[]>>();

/** What we ask of our own descriptions beyond what a client needs: each place once. */
export function houseProblems(given: Given, options: HouseOptions = {}): LintProblem[] {
  return HOUSE_RULES.flatMap((rule) => ruleProblems(rule, given, options[rule]));
}

/** What one rule finds that redocly.yaml does not except. */
export function ruleProblems(rule: string, given: Given, options: RuleOptions = {}): LintProblem[] {
  const check = CHECKS.find(({ rules }) => rules.includes(rule));
  if (check === undefined) return [];
  const problems = found(check, given, wordsOf(options)).filter((problem) => problem.rule === rule);
  const { folder, document } = given;
  const { except = {} } = options;
  if (Object.keys(except).length === 0) return problems;
  return withoutExcepted(rule, except, problems, { document, places: placesOf(folder, document) });
}

function found(check: Check, given: Given, words: Words): readonly LintProblem[] {
  const known = FOUND.get(given.document) ?? new Map<string, readonly LintProblem[]>();
  FOUND.set(given.document, known);
  const key = JSON.stringify([check.rules, words]);
  const problems = known.get(key) ?? once(check.run(given, words));
  known.set(key, problems);
  return problems;
}

function once(problems: readonly LintProblem[]): LintProblem[] {
  const key = ({ file, line, col, rule, message }: Diagnostic): string => `${file}:${line}:${col} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
