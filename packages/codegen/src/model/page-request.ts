import type { PageSettings } from "../settings/settings.ts";
import { isDescribed } from "../types/described.ts";
import { jsonSchemas } from "./page-answer.ts";
import type { Paged, PageProblem } from "./page-problem.ts";

type CheckSent = (operation: Paged, key: keyof PageSettings, name: string) => PageProblem[];

/** The parameters that choose a page and its size. */
export function checkSent(operation: Paged, rule: PageSettings): PageProblem[] {
  const check = SENT_IN[rule.in ?? "query"];
  return (["parameter", "size"] as const).flatMap((key) => {
    const name = rule[key];
    if (name === undefined) return [];
    return check(operation, key, name);
  });
}

const SENT_IN: { readonly [place in "query" | "body"]: CheckSent } = {
  query: ({ id, parameters }, key, name) => {
    const query = parameters.filter(({ place }) => place === "query").map((parameter) => parameter.name);
    if (query.includes(name)) return [];
    return [{ key, message: `${id} has no query parameter "${name}"`, hint: `It has ${query.join(", ") || "none"}.` }];
  },
  body: ({ id, node, typed }, key, name) => {
    const schemas = jsonSchemas(node.requestBody);
    if (schemas.length > 0 && schemas.every((schema) => isDescribed(schema, [name], typed, "anything"))) return [];
    const hint = "Name a property that the JSON body describes, or say in: query.";
    return [{ key, message: `the body of ${id} has no "${name}"`, hint }];
  },
};
