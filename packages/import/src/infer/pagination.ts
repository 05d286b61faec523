import {
  type Document,
  type FoundOperation,
  type JsonObject,
  parametersOf,
  textOf,
} from "@specwright/openapi/internal";
import { flagPath, itemsPath, nextPath, pagesPath, totalOf } from "./answer-paths.ts";
import { lastItemOf } from "./last-item.ts";
import { linkOf, nextUrlOf } from "./page-urls.ts";
import { numberCalled, type Paged, type Rule, sizeOf } from "./paged.ts";
import { plainName } from "./plain-name.ts";
import type { Inference, Setting } from "./setting.ts";
import { answerOf, keywordOf, textsOf } from "./shape.ts";

const CURSORS = new Set(
  `cursor pagecursor nextcursor startcursor after pageafter startingafter pagetoken nextpagetoken nexttoken
  continuationtoken marker`.split(/\s+/),
);
const PAGES = new Set(["page", "pagenumber", "pageno", "pagenum", "pageindex"]);
const OFFSETS = new Set(["offset", "skip", "pageoffset"]);

/** How operations page, where parameters and answer both say so. */
export const inferPagination: Inference = ({ document, operations }) =>
  operations.filter(({ method }) => method === "get").flatMap((operation) => paginationOf(document, operation));

/** The surest first. A URL comes last: behind a proxy it leads past the proxy. */
const STYLES = [cursorOf, pageOf, offsetOf, lastItemOf, nextUrlOf, linkOf];

function paginationOf(document: Document, operation: FoundOperation): Setting[] {
  const answer = answerOf(operation.node);
  const items = itemsPath(document, answer);
  if (items === undefined) return [];
  const query = parametersOf(operation).filter((parameter) => parameter.in === "query");
  const paged: Paged = { document, node: operation.node, query, answer, items };
  for (const style of STYLES) {
    const found = style(paged);
    if (!found) continue;
    const { reason, ...rule } = found;
    return [{ path: ["operations", operation.id, "pagination"], value: rule, reason }];
  }
  return [];
}

function cursorOf({ document, query, answer, items }: Paged): Rule | undefined {
  for (const parameter of query.filter(({ name }) => CURSORS.has(plainName(String(name))))) {
    const name = String(parameter.name);
    const next = nextPath(document, answer, name);
    if (next === undefined) continue;
    const reason = `The query has "${name}", and the answer has its next value at "${next}" and a list at "${items}".`;
    const rule = { style: "cursor", in: "query", parameter: name, ...sizeOf(document, query), items, next };
    return { ...rule, ...flagPath(document, answer), ...totalOf(document, answer), reason };
  }
  return undefined;
}

function pageOf({ document, query, answer, items }: Paged): Rule | undefined {
  const parameter = numberCalled(document, query, PAGES);
  if (!parameter) return undefined;
  const first = firstPage(document, parameter);
  if (first === undefined) return undefined;
  const pages = pagesPath(document, answer);
  const ends = pages === undefined ? flagPath(document, answer) : { pages };
  const name = String(parameter.name);
  const reason = `The query has "${name}", which begins at ${first}, and the answer has a list at "${items}".`;
  const rule = { style: "page", in: "query", parameter: name, ...sizeOf(document, query), items, ...ends };
  return { ...rule, ...totalOf(document, answer), ...(first !== 1 && { first }), reason };
}

function offsetOf({ document, query, answer, items }: Paged): Rule | undefined {
  const parameter = numberCalled(document, query, OFFSETS);
  if (!parameter || /\bpages?\b/i.test(textOf(parameter.description))) return undefined;
  const total = totalOf(document, answer);
  const ends = "total" in total ? total : flagPath(document, answer);
  const name = String(parameter.name);
  const reason = `The query has "${name}", and the answer has a list at "${items}".`;
  return { style: "offset", in: "query", parameter: name, ...sizeOf(document, query), items, ...ends, reason };
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
