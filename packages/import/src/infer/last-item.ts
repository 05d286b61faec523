import { type Document, type Json, type JsonObject, textOf } from "@specwright/openapi/internal";
import { flagPath, totalOf } from "./answer-paths.ts";
import { type Paged, type Rule, sizeOf } from "./paged.ts";
import { plainName } from "./plain-name.ts";
import { isOfType, keywordOf, partsOf, propertiesOf, textsOf } from "./shape.ts";

/** Parameters that take the id of the item after which a page begins. */
const AFTER = new Set(["after", "startingafter", "startafter", "afterid", "lastid", "pageafter"]);
/** Those that take nothing else. */
const AFTER_ID = new Set(["startingafter", "afterid", "lastid"]);

/** Pages that begin after the id of the last item. */
export function lastItemOf({ document, query, answer, items }: Paged): Rule | undefined {
  const parameter = query.find(({ name }) => AFTER.has(plainName(String(name))));
  if (!parameter || !hasId(document, answer, items)) return undefined;
  const flag = flagPath(document, answer);
  if (!takesId(document, parameter, flag)) return undefined;
  const name = String(parameter.name);
  const reason = `The query has "${name}", the answer has a list at "${items}" whose items have an "id", and nothing else names a page.`;
  const rule = { style: "lastItem", in: "query", parameter: name, ...sizeOf(document, query), items };
  return { ...rule, ...flag, ...totalOf(document, answer), reason };
}

/** Something else, such as a time, may be called so too. */
function takesId(document: Document, { name, schema, description }: JsonObject, flag: object): boolean {
  const isText = isOfType(document, schema, "string");
  if (!isText && !isOfType(document, schema, "integer")) return false;
  const words = [textOf(description), ...textsOf(document, schema, "description")].join(" ");
  if (/date|time/.test(String(keywordOf(document, schema, "format"))) || /\b(date|time|timestamp)\b/i.test(words))
    return false;
  return AFTER_ID.has(plainName(String(name))) || /\bids?\b/i.test(words) || Object.keys(flag).length > 0;
}

function hasId(document: Document, answer: Json | undefined, items: string): boolean {
  const list = items
    .split(".")
    .filter(Boolean)
    .reduce<Json | undefined>((at, key) => propertiesOf(document, at).get(key), answer);
  const item = partsOf(document, list).find((part) => part.items !== undefined)?.items;
  return propertiesOf(document, item).has("id");
}
