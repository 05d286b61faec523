import { type Diagnostic, SpecError } from "../load/diagnostic.ts";
import type { LoadedSettings } from "../load/read-settings.ts";
import type { PageSettings } from "../load/settings.ts";
import type { ParameterModel } from "./types.ts";

/**
 * How an operation pages, as provider.yaml says.
 * @throws SpecError where it names a parameter that the operation does not have, or a cursor that is found nowhere.
 */
export function paginationOf(
  id: string,
  parameters: readonly ParameterModel[],
  { settings, locate }: LoadedSettings,
): PageSettings | undefined {
  const rule = settings.operations?.[id]?.pagination;
  if (!rule) return undefined;
  const query = parameters.filter(({ place }) => place === "query").map(({ name }) => name);
  const fail = (key: string, message: string, hint: string): never => {
    const problem: Diagnostic = { ...locate(["operations", id, "pagination", key]), rule: "settings", message, hint };
    throw new SpecError([problem]);
  };
  for (const key of ["parameter", "size"] as const) {
    const name = rule[key];
    if (name !== undefined && rule.in === "query" && !query.includes(name))
      fail(key, `${id} has no query parameter "${name}"`, `It has ${query.join(", ") || "none"}.`);
  }
  if (rule.style === "cursor" && rule.next === undefined)
    fail("style", `the pages of ${id} have a cursor that is found nowhere`, "Say where: next: <path in the answer>");
  return rule;
}
