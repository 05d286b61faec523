import { type Diagnostic, isObject, type Json, type JsonObject, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { PageSettings } from "../settings/settings.ts";
import { isDescribed } from "../types/described.ts";
import type { ParameterModel } from "./types.ts";

/** An operation in the typed document, and what is known of it already. */
interface Paged {
  readonly id: string;
  readonly parameters: readonly ParameterModel[];
  readonly node: JsonObject;
  readonly typed: JsonObject;
}

/** Where a setting means nothing: `next` without a cursor, a number of pages where items are counted. */
const STYLES: { readonly [key in keyof PageSettings]?: readonly PageSettings["style"][] } = {
  next: ["cursor"],
  size: ["page", "offset"],
  first: ["page", "offset"],
  pages: ["page"],
  total: ["offset"],
};

/**
 * How an operation pages, as provider.yaml says.
 * @throws SpecError where it names what the operation does not send or answer: the pages would end after the first.
 */
export function paginationOf(operation: Paged, { settings, locate }: LoadedSettings): PageSettings | undefined {
  const { id } = operation;
  const rule = settings.operations?.[id]?.pagination;
  if (!rule) return undefined;
  const problems = [...checkStyle(id, rule), ...checkSent(operation, rule), ...checkAnswer(operation, rule)].map(
    ({ key, message, hint }): Diagnostic => ({
      ...locate(["operations", id, "pagination", key]),
      rule: "settings",
      message,
      hint,
    }),
  );
  if (problems.length > 0) throw new SpecError(problems);
  return rule;
}

interface Problem {
  readonly key: keyof PageSettings;
  readonly message: string;
  readonly hint: string;
}

function checkStyle(id: string, rule: PageSettings): Problem[] {
  const stray = (Object.keys(STYLES) as (keyof PageSettings)[])
    .filter((key) => rule[key] !== undefined && !STYLES[key]?.includes(rule.style))
    .map((key) => ({
      key,
      message: `"${key}" means nothing for the pages of ${id}, whose style is ${rule.style}`,
      hint: `It is for ${STYLES[key]?.join(" and ")}.`,
    }));
  if (rule.style !== "cursor" || rule.next !== undefined) return stray;
  const message = `the pages of ${id} have a cursor that is found nowhere`;
  return [...stray, { key: "style", message, hint: "Say where: next: <path in the answer>" }];
}

/** Parameters that choose a page or its size. */
function checkSent({ id, parameters, node, typed }: Paged, rule: PageSettings): Problem[] {
  const query = parameters.filter(({ place }) => place === "query").map(({ name }) => name);
  const body = jsonSchemas(node.requestBody);
  const isSent = (name: string): boolean =>
    rule.in === "query"
      ? query.includes(name)
      : body.length > 0 && body.every((schema) => isDescribed(schema, [name], typed, "anything"));
  return (["parameter", "size"] as const).flatMap((key) => {
    const name = rule[key];
    if (name === undefined || isSent(name)) return [];
    return rule.in === "query"
      ? [{ key, message: `${id} has no query parameter "${name}"`, hint: `It has ${query.join(", ") || "none"}.` }]
      : [
          {
            key,
            message: `the body of ${id} has no "${name}"`,
            hint: "Name a property that the JSON body describes, or say in: query.",
          },
        ];
  });
}

/** Paths into the answer, which has to be JSON whenever it is a success. */
function checkAnswer({ id, node, typed }: Paged, rule: PageSettings): Problem[] {
  const successes = Object.entries(isObject(node.responses) ? node.responses : {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => jsonSchemas(response));
  if (successes.length === 0 || successes.some((schemas) => schemas.length === 0)) {
    const message = `${id} has a success that is no JSON, and no page`;
    return [{ key: "items", message, hint: "Describe JSON for each 2xx status, or take the pagination away." }];
  }
  return (["items", "next", "pages", "total"] as const).flatMap((key) => {
    const path = rule[key];
    const kind = key === "items" ? "list" : "anything";
    const keys = path ? path.split(".") : [];
    if (path === undefined || successes.flat().every((schema) => isDescribed(schema, keys, typed, kind))) return [];
    const what = kind === "list" ? "list" : "value";
    const where = path === "" ? "as a whole" : `at "${path}"`;
    const hint = "Give a dotted path of properties that the description has.";
    return [{ key, message: `the answer of ${id} has no ${what} ${where}`, hint }];
  });
}

function jsonSchemas(holder: Json | undefined): Json[] {
  const content = isObject(holder) && isObject(holder.content) ? holder.content : {};
  return Object.entries(content)
    .filter(([mediaType]) => /[/+]json\b/i.test(mediaType))
    .map(([, media]) => (isObject(media) ? (media.schema ?? {}) : {}));
}
