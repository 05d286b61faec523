import { type Diagnostic, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { checkAnswer, namesWithoutItems } from "./page-answer.ts";
import { checkKeys } from "./page-keys.ts";
import type { Paged } from "./page-problem.ts";
import { checkSent } from "./page-request.ts";
import type { PageModel } from "./types.ts";

/**
 * How an operation pages, as provider.yaml says.
 * @throws SpecError if it names what the operation does not send or answer: the pages would end after the first one.
 */
export function paginationOf(operation: Paged, { settings, locate }: LoadedSettings): PageModel | undefined {
  const { id } = operation;
  const rule = settings.operations?.[id]?.pagination;
  if (!rule) return undefined;
  const problems = [...checkKeys(operation, rule), ...checkSent(operation, rule), ...checkAnswer(operation, rule)];
  const absent = namesWithoutItems(operation, rule);
  if (problems.length === 0) return { ...rule, ...(absent && { absent }) };
  throw new SpecError(
    problems.map(({ key, message, hint }): Diagnostic => {
      return { ...locate(["operations", id, "pagination", key]), rule: "settings", message, hint };
    }),
  );
}
