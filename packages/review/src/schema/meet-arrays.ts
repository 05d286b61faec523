import { type Contained, itemRules, restOfBoth, type Shape, type ShapeRules, union } from "./shape.ts";

/** The rules of two shapes for the items of an array. */
export function meetArrays(a: Shape, b: Shape): ShapeRules {
  const length = Math.max(a.prefix?.length ?? 0, b.prefix?.length ?? 0);
  const met: ShapeRules = { rest: restOfBoth(a, b) };
  if (length > 0) met.prefix = Array.from({ length }, (_, index) => union(itemRules(a, index), itemRules(b, index)));
  const contains = containedIn(a, b);
  if (contains.size > 0) met.contains = contains;
  return met;
}

function containedIn(a: Shape, b: Shape): ReadonlyMap<string, Contained> {
  const contains = new Map(a.contains);
  for (const [hash, { schema, least, most }] of b.contains ?? []) {
    const own = contains.get(hash);
    contains.set(hash, {
      schema,
      least: Math.max(least, own?.least ?? 0),
      most: Math.min(most, own?.most ?? Number.POSITIVE_INFINITY),
    });
  }
  return contains;
}
