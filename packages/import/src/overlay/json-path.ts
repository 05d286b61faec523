import type { Json, JsonObject } from "@specwright/openapi";
import { JSONPathEnvironment, JSONPathError } from "json-p3";

/** A value that a query has found: the keys that lead to it from the root. */
export type FoundPath = readonly (string | number)[];

/** A description may be nested deeper than the library expects, and has limits of its own. */
const ENVIRONMENT = new JSONPathEnvironment({ maxRecursionDepth: 1000 });

/** Why a text is no JSONPath query (RFC 9535); undefined if it is one. This file alone knows the library. */
export function queryProblem(text: string): string | undefined {
  try {
    ENVIRONMENT.compile(text);
    return undefined;
  } catch (error) {
    if (error instanceof JSONPathError) return error.message;
    throw error;
  }
}

/** What a query selects. */
export function select(text: string, root: JsonObject): readonly FoundPath[] {
  return [...ENVIRONMENT.query(text, root as never)].map(({ location }) => location);
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
