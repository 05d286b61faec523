import type { Json } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import type { Expansion } from "./expansion.ts";
import type { Shape } from "./shape.ts";

/** What the two sides of a comparison are expanded by. */
interface Sides {
  readonly narrow: Expansion;
  readonly wide: Expansion;
}

/**
 * Whether two objects are told apart by the values that they list for a property, as the branches of a union are: then
 * neither fits the other, whatever else they say.
 */
export function listedApart(shape: Shape, other: Shape, { narrow, wide }: Sides): boolean {
  for (const [name, rules] of shape.properties ?? []) {
    const theirs = other.properties?.get(name);
    if (!theirs) continue;
    const [own, taken] = [listOf(rules, narrow), listOf(theirs, wide)];
    if (own && taken && own.length > 0 && own.every((text) => !taken.includes(text))) return true;
  }
  return false;
}

/** The values as texts, where a schema of its own words lists them and they all are of a kind. */
function listOf(rules: Conjunction, side: Expansion): string[] | undefined {
  const [only, ...others] = rules;
  if (!only || others.length > 0 || (!("const" in only) && !Array.isArray(only.enum))) return undefined;
  const shapes = side.shapes(rules);
  if (!shapes.every(({ values }) => values)) return undefined;
  return shapes.flatMap(({ values = [] }) => values.map((value: Json) => JSON.stringify(value)));
}
