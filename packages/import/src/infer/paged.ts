import type { Document, Json, JsonObject } from "@specwright/openapi";
import { plainName } from "./plain-name.ts";
import { isOfType } from "./shape.ts";

/** What is known of an operation that may have pages. */
export interface Paged {
  readonly document: Document;
  readonly node: JsonObject;
  readonly query: readonly JsonObject[];
  readonly answer: Json | undefined;
  /** Path of the list in the answer. */
  readonly items: string;
}

/** A setting for pages, and why it is inferred. */
export type Rule = JsonObject & { readonly reason: string };

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

/** The parameter for the size of a page. */
export function sizeOf(document: Document, query: readonly JsonObject[]): JsonObject {
  const size = numberCalled(document, query, SIZES);
  return size ? { size: String(size.name) } : {};
}

/** The integer in the query that has one of these names. */
export function numberCalled(
  document: Document,
  query: readonly JsonObject[],
  names: ReadonlySet<string>,
): JsonObject | undefined {
  return query.find(({ name, schema }) => names.has(plainName(String(name))) && isOfType(document, schema, "integer"));
}
