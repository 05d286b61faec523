import { type Document, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { totalOf, within } from "./answer-paths.ts";
import { type Paged, type Rule, sizeOf } from "./paged.ts";
import { plainName } from "./plain-name.ts";
import { isOfType, keywordOf, textsOf } from "./shape.ts";

/** Names of an address of the next page, if it is one by what is said of it. */
const NEXT_URL = new Set([
  "next",
  "nextpage",
  "nexturl",
  "nexturi",
  "nextlink",
  "nextpageurl",
  "nextpageuri",
  "nextpagelink",
  "odatanextlink",
]);

/** Pages of which each names the URL of the next one. */
export function nextUrlOf({ document, query, answer, items }: Paged): Rule | undefined {
  const next = nextUrlPath(document, answer);
  if (next === undefined) return undefined;
  const reason = `The answer has the address of the next page at "${next}" and a list at "${items}".`;
  return { style: "nextUrl", ...sizeOf(document, query), items, next, ...totalOf(document, answer), reason };
}

/** Pages whose header \`Link\` names the next one. */
export function linkOf({ document, node, query, answer, items }: Paged): Rule | undefined {
  if (!hasLink(document, node)) return undefined;
  const reason = `The answer has the header "Link" and a list at "${items}".`;
  return { style: "link", ...sizeOf(document, query), items, ...totalOf(document, answer), reason };
}

function hasLink(document: Document, { responses }: JsonObject): boolean {
  return Object.entries(membersOf(responses)).some(([status, response]) => {
    if (!status.startsWith("2")) return false;
    const { $ref, ...own } = membersOf(response);
    const target = typeof $ref === "string" ? membersOf(document.resolve($ref)) : own;
    return Object.keys(membersOf(target.headers)).some((name) => name.toLowerCase() === "link");
  });
}

/** Where an answer has the address of the next page. */
function nextUrlPath(document: Document, answer: Json | undefined): string | undefined {
  const found = within(document, answer, 3).filter(
    ({ keys, schema }) =>
      isNextUrl(keys.map(plainName)) && isAddress(document, schema, plainName(keys.at(-1) as string)),
  );
  return found.length === 1 ? found[0]?.keys.join(".") : undefined;
}

function isNextUrl(keys: readonly string[]): boolean {
  const last = keys.at(-1) as string;
  if (last === "href" || last === "url") return keys.at(-2) === "next";
  return NEXT_URL.has(last);
}

/** A text that is an address by its format, its name, its example or what is said of it. */
function isAddress(document: Document, schema: Json, name: string): boolean {
  if (!isOfType(document, schema, "string")) return false;
  if (/(url|uri|link|href)$/.test(name)) return true;
  if (/^(uri|url)/.test(String(keywordOf(document, schema, "format")))) return true;
  if (/^(https?:\/\/|\/|\?)/.test(String(keywordOf(document, schema, "example")))) return true;
  return /\b(url|uri|link|address)\b/i.test(textsOf(document, schema, "description").join(" "));
}
