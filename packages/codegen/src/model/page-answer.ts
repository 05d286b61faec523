import { type Json, membersOf } from "@specwright/openapi/internal";
import type { PageSettings } from "../settings/settings.ts";
import { besideOptional, EACH, isDescribed, type Keys } from "../types/described.ts";
import type { Paged, PageProblem } from "./page-problem.ts";

/** What has to be at each path. */
const PATHS = {
  items: "list",
  next: "anything",
  pages: "anything",
  total: "anything",
  more: "boolean",
  last: "boolean",
} as const;

/** What a message calls it. */
const NOUNS = { list: "list", anything: "value", boolean: "boolean", string: "text" } as const;

const HINT = "Give a dotted path of properties that the description has.";

/** The paths into the answer, which has to be JSON for every success. */
export function checkAnswer({ id, node, typed }: Paged, rule: PageSettings): PageProblem[] {
  const successes = Object.entries(membersOf(node.responses))
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => jsonSchemas(response));
  if (successes.length === 0 || successes.some((schemas) => schemas.length === 0)) {
    const message = `${id} has a success that is not JSON, so it has no pages`;
    return [{ key: "items", message, hint: "Describe JSON for each 2xx status, or remove the pagination." }];
  }
  const has = (keys: Keys, kind: keyof typeof NOUNS): boolean =>
    successes.flat().every((schema) => isDescribed(schema, keys, typed, kind));
  const problems = (Object.keys(PATHS) as (keyof typeof PATHS)[]).flatMap((key): PageProblem[] => {
    const path = rule[key];
    const kind = key === "next" && rule.style === "nextUrl" ? "string" : PATHS[key];
    if (path === undefined || has(keysOf(path), kind) || (kind === "string" && has([path], kind))) return [];
    return [{ key, message: `the answer of ${id} has no ${NOUNS[kind]} ${placeOf(path)}`, hint: HINT }];
  });
  const { items, id: idPath = "id", style } = rule;
  if (style !== "lastItem" || problems.length > 0 || has([...keysOf(items), EACH, ...keysOf(idPath)], "anything"))
    return problems;
  const key = rule.id === undefined ? "style" : "id";
  return [{ key, message: `an item of ${id} has no value ${placeOf(idPath)}`, hint: `Add it: id: <path in an item>` }];
}

/** What a page has beside a list that may be absent. `undefined` if the list is always there. */
export function namesWithoutItems({ node, typed }: Paged, { items }: PageSettings): string[] | undefined {
  const schemas = Object.entries(membersOf(node.responses)).flatMap(([status, response]) =>
    status.startsWith("2") ? jsonSchemas(response) : [],
  );
  const names = schemas.map((schema) => besideOptional(schema, keysOf(items), typed));
  if (names.every((some) => some === undefined)) return undefined;
  return [...new Set(names.flatMap((some) => some ?? []))];
}

function keysOf(path: string): string[] {
  return path.split(".").filter(Boolean);
}

function placeOf(path: string): string {
  if (path === "") return "as a whole";
  return `at "${path}"`;
}

/** The schemas of JSON in a request body or a response. */
export function jsonSchemas(holder: Json | undefined): Json[] {
  return Object.entries(membersOf(membersOf(holder).content))
    .filter(([mediaType]) => /[/+]json\b/i.test(mediaType))
    .map(([, media]) => membersOf(media).schema ?? {});
}
