import {
  type Document,
  type FoundOperation,
  type Json,
  type JsonObject,
  parametersOf,
  textOf,
} from "@specwright/openapi";
import { itemsPath, nextPath, pagesPath, totalPath } from "./answer-paths.ts";
import { plainName } from "./plain-name.ts";
import type { Inference, Setting } from "./setting.ts";
import { answerOf, isOfType, keywordOf, textsOf } from "./shape.ts";

const CURSORS = new Set(
  `cursor pagecursor nextcursor startcursor after pageafter startingafter pagetoken nextpagetoken nexttoken
  continuationtoken marker`.split(/\s+/),
);
const PAGES = new Set(["page", "pagenumber", "pageno", "pagenum", "pageindex"]);
const OFFSETS = new Set(["offset", "skip", "pageoffset"]);
const SIZES = new Set([
  "limit",
  "pagesize",
  "perpage",
  "size",
  "pagelimit",
  "maxresults",
  "top",
  "take",
  "itemsperpage",
]);

/** What is known of an operation that may have pages. */
interface Paged {
  readonly document: Document;
  readonly query: readonly JsonObject[];
  readonly answer: Json | undefined;
  readonly items: string;
}

/** How operations page, where parameters and answer both say so. */
export const inferPagination: Inference = ({ document, operations }) =>
  operations.filter(({ method }) => method === "get").flatMap((operation) => paginationOf(document, operation));

function paginationOf(document: Document, operation: FoundOperation): Setting[] {
  const answer = answerOf(operation.node);
  const items = itemsPath(document, answer);
  const query = parametersOf(operation).filter((parameter) => parameter.in === "query");
  if (items === undefined || query.length === 0) return [];
  const paged = { document, query, answer, items };
  const found = cursorOf(paged) ?? pageOf(paged) ?? offsetOf(paged);
  if (!found) return [];
  const { reason, ...rule } = found;
  return [{ path: ["operations", operation.id, "pagination"], value: rule, reason }];
}

type Rule = JsonObject & { readonly reason: string };

function cursorOf({ document, query, answer, items }: Paged): Rule | undefined {
  for (const parameter of query.filter(({ name }) => CURSORS.has(plainName(String(name))))) {
    const name = String(parameter.name);
    const next = nextPath(document, answer, name);
    if (next === undefined) continue;
    const reason = `The query has "${name}", the answer the next one at "${next}" and a list at "${items}".`;
    return { style: "cursor", in: "query", parameter: name, items, next, reason };
  }
  return undefined;
}

function pageOf({ document, query, answer, items }: Paged): Rule | undefined {
  const parameter = numberCalled(document, query, PAGES);
  if (!parameter) return undefined;
  const first = firstPage(document, parameter);
  if (first === undefined) return undefined;
  const pages = pagesPath(document, answer);
  const name = String(parameter.name);
  const reason = `The query has "${name}", which begins at ${first}, and the answer a list at "${items}".`;
  const rule = { style: "page", in: "query", parameter: name, ...sizeOf(document, query), items };
  return { ...rule, ...(pages !== undefined && { pages }), ...(first !== 1 && { first }), reason };
}

function offsetOf({ document, query, answer, items }: Paged): Rule | undefined {
  const parameter = numberCalled(document, query, OFFSETS);
  if (!parameter || /\bpages?\b/i.test(textOf(parameter.description))) return undefined;
  const total = totalPath(document, answer);
  const name = String(parameter.name);
  const reason = `The query has "${name}", and the answer a list at "${items}".`;
  const rule = { style: "offset", in: "query", parameter: name, ...sizeOf(document, query), items };
  return { ...rule, ...(total !== undefined && { total }), reason };
}

function sizeOf(document: Document, query: readonly JsonObject[]): JsonObject {
  const size = numberCalled(document, query, SIZES);
  return size ? { size: String(size.name) } : {};
}

function numberCalled(
  document: Document,
  query: readonly JsonObject[],
  names: ReadonlySet<string>,
): JsonObject | undefined {
  return query.find(({ name, schema }) => names.has(plainName(String(name))) && isOfType(document, schema, "integer"));
}

/** 0 or 1 where the description says which; a wrong guess would lose a page, so there is none. */
function firstPage(document: Document, { schema, description }: JsonObject): number | undefined {
  const words = [textOf(description), ...textsOf(document, schema, "description")].join(" ");
  const [, said] =
    /(?:start(?:s|ing)?|begin(?:s|ning)?|first page) (?:at|from|with|is) ([01])\b|\b([01])-based/i.exec(words) ?? [];
  const zero = /\bzero-based\b/i.test(words) ? "0" : undefined;
  const known = [said, zero, keywordOf(document, schema, "default"), keywordOf(document, schema, "minimum")];
  const first = known.filter((one) => one !== undefined).map(Number)[0];
  return first === 0 || first === 1 ? first : undefined;
}
