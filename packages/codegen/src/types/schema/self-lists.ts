import { componentOf, isObject, itemsOf, type Json, type JsonObject, textOf } from "@specwright/openapi";
import { COMBINERS } from "./context.ts";

/**
 * Component schemas that contain themselves as items of a list, with no object in between: `Json = string | Json[]`.
 * TypeScript takes such a list for a type only as an interface of its own.
 */
export function selfLists(schemas: JsonObject): Set<string> {
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, inPlace(schema)]));
  removeEnds(next);
  return new Set([...next.keys()].filter((name) => reachesItself(name, next)));
}

/** Removes components that lead to no other, again and again. What is left is in a circle or leads into one. */
function removeEnds(next: Map<string, readonly string[]>): void {
  const open = new Map([...next].map(([name, names]) => [name, names.filter((one) => next.has(one)).length]));
  const referrers = new Map<string, string[]>([...next.keys()].map((name) => [name, []]));
  for (const [name, names] of next) for (const one of names) referrers.get(one)?.push(name);
  const ends = [...open.keys()].filter((name) => open.get(name) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    next.delete(end);
    for (const name of referrers.get(end) ?? []) {
      const left = (open.get(name) as number) - 1;
      open.set(name, left);
      if (left === 0) ends.push(name);
    }
  }
}

function reachesItself(start: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const left = [...(next.get(start) ?? [])];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (name === start) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    left.push(...(next.get(name) ?? []));
  }
  return false;
}

/** The components that a schema refers to for its whole value or for its items. */
function inPlace(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const name = componentOf(textOf(schema.$ref));
  const parts = [...COMBINERS, "prefixItems"].flatMap((key) => itemsOf(schema[key]));
  const names = [...parts, schema.items].flatMap(inPlace);
  if (name) names.unshift(name);
  return names;
}
