import {
  define,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  objectsIn,
} from "@specwright/openapi/internal";
import type { Loss } from "./loss.ts";
import { METHODS } from "./methods.ts";

/** How items are joined, by `collectionFormat`. */
const JOINED: { readonly [format: string]: string } = {
  csv: "commas",
  ssv: "spaces",
  tsv: "tabs",
  pipes: "pipes",
};

/**
 * Makes texts of lists whose items are joined in a way that OpenAPI 3 has no words for, in place, and says which they are.
 */
export function withoutLostFormats(swagger: JsonObject): Loss[] {
  return listsOf(swagger).flatMap(({ path, node, place, multipart }): Loss[] => {
    const reason = lostBy(node, place, multipart);
    if (reason === undefined) return [];
    for (const key of LIST_KEYWORDS) delete node[key];
    node.type = "string";
    const name = String(node.name ?? path.at(-1));
    return [
      {
        path,
        keyword: "collectionFormat",
        rule: "collection-format",
        message: `${JSON.stringify(name)} ${reason}, which OpenAPI 3 cannot express here; it is treated as text`,
        hint: "Write the items as one text, in the form that the provider wants.",
      },
    ];
  });
}

const LIST_KEYWORDS = ["items", "collectionFormat", "default", "enum", "minItems", "maxItems", "uniqueItems"];

/** Why the form of a list is lost; undefined if OpenAPI 3 has a style for it. */
function lostBy(list: JsonObject, place: string, multipart: boolean): string | undefined {
  if (membersOf(list.items).type === "array") return "is a list of lists";
  const format = String(list.collectionFormat ?? "csv");
  if (!Object.hasOwn(JOINED, format)) return undefined;
  const joined = `joins its items by ${JOINED[format]}`;
  if (format === "tsv") return joined;
  if (place === "query") return undefined;
  // Parts of a form are one for each item, and without a word about it that is what is meant.
  if (place === "formData") return multipart && list.collectionFormat !== undefined ? joined : undefined;
  return format === "csv" ? undefined : joined;
}

interface List {
  readonly path: readonly string[];
  readonly node: JsonObject;
  readonly place: string;
  /** Whether a form is sent in parts. */
  readonly multipart: boolean;
}

function listsOf(swagger: JsonObject): List[] {
  const found: List[] = [];
  const multipart = (holder: JsonObject): boolean =>
    itemsOf(holder.consumes ?? swagger.consumes).includes("multipart/form-data");
  const add = (node: Json, path: readonly string[], place: string, holder: JsonObject): void => {
    if (isObject(node) && node.type === "array") found.push({ path, node, place, multipart: multipart(holder) });
  };
  const addParameters = (value: Json | undefined, path: readonly string[], holder: JsonObject): void => {
    for (const [key, node] of Object.entries(value ?? {}))
      if (isObject(node)) add(node, [...path, key], String(node.in), holder);
  };
  const addHeaders = (responses: Json | undefined, path: readonly string[]): void => {
    for (const [status, response] of Object.entries(membersOf(responses)))
      for (const [name, header] of Object.entries(membersOf(membersOf(response).headers)))
        add(header, [...path, status, "headers", name], "header", swagger);
  };
  addParameters(swagger.parameters, ["parameters"], swagger);
  addHeaders(swagger.responses, ["responses"]);
  for (const [path, item] of Object.entries(membersOf(swagger.paths))) {
    addParameters(membersOf(item).parameters, ["paths", path, "parameters"], swagger);
    for (const method of METHODS) {
      const operation = membersOf(membersOf(item)[method]);
      const here = ["paths", path, method];
      addParameters(operation.parameters, [...here, "parameters"], operation);
      addHeaders(operation.responses, [...here, "responses"]);
    }
  }
  return found;
}

/** Lists of a form are joined by commas where nothing else is said; in OpenAPI 3 they are not. */
export function joinFormLists(operation: JsonObject, made: JsonObject): void {
  const media = membersOf(membersOf(made.requestBody).content)["application/x-www-form-urlencoded"];
  if (!isObject(media)) return;
  for (const { in: place, type, name, collectionFormat = "csv" } of objectsIn(operation.parameters)) {
    if (place !== "formData" || type !== "array" || collectionFormat !== "csv") continue;
    if (!isObject(media.encoding)) media.encoding = {};
    define(membersOf(media.encoding), String(name), { style: "form", explode: false });
  }
}
