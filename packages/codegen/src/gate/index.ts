import { type Diagnostic, type Document, SpecError } from "@specwright/openapi";
import { checkBodies } from "./bodies.ts";
import { checkKeywords } from "./keywords.ts";
import { checkOperations } from "./operations.ts";
import { checkParameters } from "./parameters.ts";
import { checkSchemas } from "./schemas.ts";
import { checkSecurity } from "./security.ts";

const RULES: readonly ((document: Document) => Diagnostic[])[] = [
  checkOperations,
  checkParameters,
  checkBodies,
  checkSchemas,
  checkKeywords,
  checkSecurity,
];

/**
 * Refuses what no right client can be made of, so that the stages after it need no branch for it.
 * @throws SpecError with every place, in the order of the file, each once.
 */
export function gate(document: Document): void {
  const seen = new Set<string>();
  const problems = RULES.flatMap((rule) => rule(document)).filter((problem) => {
    const key = `${problem.file}:${problem.line}:${problem.col}:${problem.rule}`;
    return !seen.has(key) && seen.add(key);
  });
  if (problems.length > 0) throw new SpecError(problems.sort(byPlace));
}

/** The order of the file. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.col - b.col;
}
