import { type Document, type Json, membersOf } from "@specwright/openapi/internal";
import { plainName } from "./plain-name.ts";
import { isOfType, keywordOf, propertiesOf, textsOf } from "./shape.ts";

/** Names of lists that hold what was asked for. */
const ITEMS = new Set(["data", "items", "results", "records", "values", "entries", "content", "list"]);
/** Names of lists that hold something else. */
const ASIDE = new Set(["errors", "warnings", "links", "included", "messages", "facets"]);
const TOTAL = new Set([
  "total",
  "totalcount",
  "totalresults",
  "totalitems",
  "totalrecords",
  "totalelements",
  "totalentries",
]);
const PAGES = new Set(["totalpages", "pagecount", "pagestotal", "numpages", "numberofpages"]);
const NEXT = new Set(["nextcursor", "nextpagetoken", "nexttoken", "nextpagecursor", "endcursor", "continuationtoken"]);

const MORE = new Set([
  "hasmore",
  "hasnext",
  "hasnextpage",
  "hasmoreresults",
  "hasmoreitems",
  "hasmorepages",
  "more",
  "moreresults",
]);
const LAST = new Set(["islast", "islastpage", "lastpage", "last"]);

/** A value below the answer. */
export interface Found {
  readonly keys: readonly string[];
  readonly schema: Json;
}

/** Where the items of an answer are: "" if it is the list itself. Undefined where it is not certain. */
export function itemsPath(document: Document, answer: Json | undefined): string | undefined {
  if (isOfType(document, answer, "array")) return "";
  const direct = listsIn(document, answer);
  if (direct.length > 0) return onlyOf(direct);
  const wrapped = [...propertiesOf(document, answer)].filter(([name]) => ["data", "result", "response"].includes(name));
  const inner = wrapped.flatMap(([name, schema]) => listsIn(document, schema).map((list) => `${name}.${list}`));
  return onlyOf(inner);
}

function listsIn(document: Document, schema: Json | undefined): string[] {
  return [...propertiesOf(document, schema)]
    .filter(([name, member]) => isOfType(document, member, "array") && !ASIDE.has(plainName(name)))
    .map(([name]) => name);
}

function onlyOf(paths: readonly string[]): string | undefined {
  const named = paths.filter((path) => ITEMS.has(plainName(path.split(".").at(-1) as string)));
  if (named.length === 1) return named[0];
  return paths.length === 1 ? paths[0] : undefined;
}

/** Where an answer says how many items there are on all pages, as a setting. */
export function totalOf(document: Document, answer: Json | undefined): { total?: string } {
  const total = numberPath(document, answer, TOTAL);
  return total === undefined ? {} : { total };
}

/** Where an answer says how many pages there are. */
export function pagesPath(document: Document, answer: Json | undefined): string | undefined {
  return numberPath(document, answer, PAGES);
}

/** Where an answer says whether there are more pages, or that there are none. */
export function flagPath(document: Document, answer: Json | undefined): { more?: string; last?: string } {
  const more = typedPath(document, answer, MORE, "boolean");
  if (more !== undefined) return { more };
  const last = typedPath(document, answer, LAST, "boolean");
  return last === undefined ? {} : { last };
}

function numberPath(document: Document, answer: Json | undefined, names: ReadonlySet<string>): string | undefined {
  return typedPath(document, answer, names, "integer");
}

function typedPath(
  document: Document,
  answer: Json | undefined,
  names: ReadonlySet<string>,
  type: "integer" | "boolean",
): string | undefined {
  const found = within(document, answer, 2).filter(({ keys, schema }) => {
    return names.has(plainName(keys.at(-1) as string)) && isOfType(document, schema, type);
  });
  return found.length === 1 ? found[0]?.keys.join(".") : undefined;
}

/** Where an answer has the cursor of the next page, for the parameter that takes it. */
export function nextPath(document: Document, answer: Json | undefined, parameter: string): string | undefined {
  const found = within(document, answer, 3).filter(
    ({ keys, schema }) => saysNext(keys.map(plainName), plainName(parameter)) && isToken(document, schema),
  );
  return found.length === 1 ? found[0]?.keys.join(".") : undefined;
}

function saysNext(keys: readonly string[], parameter: string): boolean {
  const last = keys.at(-1) as string;
  if (NEXT.has(last)) return true;
  const around = keys.slice(0, -1);
  return (last === parameter && (around.includes("next") || around.includes("cursors"))) || last === `next${parameter}`;
}

/** A text that is no link. */
function isToken(document: Document, schema: Json): boolean {
  const format = keywordOf(document, schema, "format");
  const words = textsOf(document, schema, "description").join(" ");
  return (
    isOfType(document, schema, "string") && !/^(uri|url)/.test(String(format)) && !/\b(url|uri|link)\b/i.test(words)
  );
}

/** Every value of an answer, down to a depth and outside of lists. */
export function within(document: Document, schema: Json | undefined, depth: number): Found[] {
  if (depth === 0 || isOfType(document, schema, "array")) return [];
  return [...propertiesOf(document, schema)].flatMap(([name, member]): Found[] => [
    { keys: [name], schema: member },
    ...within(document, membersOf(member), depth - 1).map(({ keys, schema: inner }) => ({
      keys: [name, ...keys],
      schema: inner,
    })),
  ]);
}
