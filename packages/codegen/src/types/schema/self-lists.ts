import { isObject, itemsOf, type Json, type JsonObject, textOf } from "@specwright/openapi";
import { COMBINERS } from "./context.ts";

/**
 * Component schemas that contain themselves as items of a list, with no object in between: `Json = string | Json[]`.
 * TypeScript takes such a list for a type only as an interface of its own.
 */
export function selfLists(schemas: JsonObject): Set<string> {
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, inPlace(schema)]));
  return new Set([...next.keys()].filter((name) => reaches(name, name, next, new Set())));
}

function reaches(
  from: string,
  wanted: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (next.get(from) ?? []).some((name) => {
    if (name === wanted) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(name, wanted, next, seen);
  });
}

/** The components that a schema refers to for its whole value or for its items. */
function inPlace(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(textOf(schema.$ref)) ?? [];
  const parts = [...COMBINERS, "prefixItems"].flatMap((key) => itemsOf(schema[key]));
  const names = [...parts, schema.items].flatMap(inPlace);
  if (name) names.unshift(name);
  return names;
}
