import type { Document } from "@specwright/openapi";
import type { LintProblem } from "../problem.ts";
import type { Places } from "./places.ts";

/** What redocly.yaml excepts from a rule: the reason for each place. */
export type Exceptions = { readonly [place: string]: unknown };

/**
 * The problems of a rule that nothing excepts, and the exceptions that are not right: one without a reason, and one that
 * nothing needs. An exception that stays behind would hide the next problem there.
 */
export function withoutExcepted(
  rule: string,
  exceptions: Exceptions,
  problems: readonly LintProblem[],
  { document, places }: { readonly document: Document; readonly places: Places },
): LintProblem[] {
  const names = Object.keys(exceptions);
  const explained = names.filter((name) => hasReason(exceptions[name]));
  const left = problems.filter((problem) => !explained.some((name) => places.hold(name, problem)));
  const needed = (name: string): boolean => problems.some((problem) => places.hold(name, problem));
  const wrong = names.flatMap((name) => complaint(rule, name, explained.includes(name), needed(name), places));
  return [...left, ...wrong.map((one) => ({ ...document.locate(document.bundled, "paths"), rule, ...one }))];
}

function hasReason(reason: unknown): boolean {
  return typeof reason === "string" && reason.trim() !== "";
}

function complaint(
  rule: string,
  name: string,
  explained: boolean,
  needed: boolean,
  places: Places,
): { message: string; hint: string }[] {
  const said = `redocly.yaml excepts "${name}" from ${rule}`;
  if (!needed && !places.knows(name)) {
    const hint = "Name an operationId, GET /path, a pointer such as #/components/schemas/Thing, or a file.";
    return [{ message: `${said}, and the description has no such place`, hint }];
  }
  if (!needed) return [{ message: `${said}, and nothing there breaks the rule`, hint: "Remove the entry." }];
  if (explained) return [];
  return [{ message: `${said} without a reason`, hint: `Write the reason behind it: "${name}": <reason>.` }];
}
