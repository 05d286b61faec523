import { type Diagnostic, type Json, type JsonObject, membersOf, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { PageSettings } from "../settings/settings.ts";
import { isDescribed } from "../types/described.ts";
import type { ParameterModel } from "./types.ts";

/** An operation in the typed document, and its parameters. */
interface Paged {
  readonly id: string;
  readonly parameters: readonly ParameterModel[];
  readonly node: JsonObject;
  readonly typed: JsonObject;
}

/** What is wrong with one key of the settings. */
interface Problem {
  readonly key: keyof PageSettings;
  readonly message: string;
  readonly hint: string;
}

/** The styles that a setting is for. A setting that is not here is for all of them. */
const STYLES: { readonly [key in keyof PageSettings]?: readonly PageSettings["style"][] } = {
  next: ["cursor"],
  size: ["page", "offset"],
  first: ["page", "offset"],
  pages: ["page"],
  total: ["offset"],
};

/**
 * How an operation pages, as provider.yaml says.
 * @throws SpecError if it names what the operation does not send or answer: the pages would end after the first one.
 */
export function paginationOf(operation: Paged, { settings, locate }: LoadedSettings): PageSettings | undefined {
  const { id } = operation;
  const rule = settings.operations?.[id]?.pagination;
  if (!rule) return undefined;
  const problems = [...checkStyle(id, rule), ...checkSent(operation, rule), ...checkAnswer(operation, rule)];
  if (problems.length === 0) return rule;
  throw new SpecError(
    problems.map(({ key, message, hint }): Diagnostic => {
      return { ...locate(["operations", id, "pagination", key]), rule: "settings", message, hint };
    }),
  );
}

function checkStyle(id: string, rule: PageSettings): Problem[] {
  const problems = (Object.keys(STYLES) as (keyof PageSettings)[])
    .filter((key) => rule[key] !== undefined && !STYLES[key]?.includes(rule.style))
    .map((key): Problem => {
      const message = `"${key}" means nothing for the pages of ${id}, whose style is ${rule.style}`;
      return { key, message, hint: `It is for ${STYLES[key]?.join(" and ")}.` };
    });
  if (rule.style === "cursor" && rule.next === undefined) {
    const message = `the pages of ${id} have a cursor that is found nowhere`;
    problems.push({ key: "style", message, hint: "Say where: next: <path in the answer>" });
  }
  return problems;
}

/** The parameters that choose a page and its size. */
function checkSent(operation: Paged, rule: PageSettings): Problem[] {
  const check = SENT_IN[rule.in];
  return (["parameter", "size"] as const).flatMap((key) => {
    const name = rule[key];
    if (name === undefined) return [];
    return check(operation, key, name);
  });
}

type CheckSent = (operation: Paged, key: keyof PageSettings, name: string) => Problem[];

const SENT_IN: { readonly [place in PageSettings["in"]]: CheckSent } = {
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

/** The paths into the answer, which has to be JSON for every success. */
function checkAnswer({ id, node, typed }: Paged, rule: PageSettings): Problem[] {
  const successes = Object.entries(membersOf(node.responses))
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => jsonSchemas(response));
  if (successes.length === 0 || successes.some((schemas) => schemas.length === 0)) {
    const message = `${id} has a success that is no JSON, and no page`;
    return [{ key: "items", message, hint: "Describe JSON for each 2xx status, or take the pagination away." }];
  }
  const hasAt = (path: string, kind: "anything" | "list"): boolean =>
    successes.flat().every((schema) => isDescribed(schema, keysOf(path), typed, kind));
  const hint = "Give a dotted path of properties that the description has.";
  return (["items", "next", "pages", "total"] as const).flatMap((key) => {
    const path = rule[key];
    const { kind, noun } = PATHS[key];
    if (path === undefined || hasAt(path, kind)) return [];
    return [{ key, message: `the answer of ${id} has no ${noun} ${placeOf(path)}`, hint }];
  });
}

/** What has to be at each path. */
const PATHS = {
  items: { kind: "list", noun: "list" },
  next: { kind: "anything", noun: "value" },
  pages: { kind: "anything", noun: "value" },
  total: { kind: "anything", noun: "value" },
} as const;

function keysOf(path: string): string[] {
  return path.split(".").filter(Boolean);
}

function placeOf(path: string): string {
  if (path === "") return "as a whole";
  return `at "${path}"`;
}

function jsonSchemas(holder: Json | undefined): Json[] {
  return Object.entries(membersOf(membersOf(holder).content))
    .filter(([mediaType]) => /[/+]json\b/i.test(mediaType))
    .map(([, media]) => membersOf(media).schema ?? {});
}
