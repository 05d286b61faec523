import type { Json, JsonObject } from "@specwright/openapi";
import { JSONPathError, query } from "json-p3";

/** A value that a query has found: the keys that lead to it from the root. */
export type FoundPath = readonly (string | number)[];

/**
 * What a JSONPath query (RFC 9535) selects. This file alone knows the library.
 * @returns the reason instead where it is no query
 */
export function select(text: string, root: JsonObject): readonly FoundPath[] | { readonly problem: string } {
  try {
    return [...query(text, root as never)].map(({ location }) => location);
  } catch (error) {
    if (error instanceof JSONPathError) return { problem: error.message };
    throw error;
  }
}

/** A query for exactly one member or item after another. */
export function singular(path: readonly string[]): string {
  return `$${path.map((key) => `[${quoted(key)}]`).join("")}`;
}

/** A text as RFC 9535 writes it between single quotes. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** What stands at the end of a path. */
export function valueAt(root: Json, path: FoundPath): Json | undefined {
  let here: Json | undefined = root;
  for (const key of path) here = (here as JsonObject | undefined)?.[key];
  return here;
}
