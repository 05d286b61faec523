import type { Conjunction } from "./conjunction.ts";
import { propertyRules, restOfBoth, type Shape, type ShapeRules, union } from "./shape.ts";

/** The rules of two shapes for the properties of an object. */
export function meetObjects(a: Shape, b: Shape): ShapeRules {
  return {
    properties: unlessEmpty(propertiesOf(a, b)),
    patternProperties: unlessEmpty(patternsOf(a, b)),
    required: requiredOf(a, b),
    dependent: unlessEmpty(dependentOf(a, b)),
    names: namesOf(a, b),
    rest: restOfBoth(a, b),
  };
}

function unlessEmpty<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> | undefined {
  if (map.size === 0) return undefined;
  return map;
}

function propertiesOf(a: Shape, b: Shape): ReadonlyMap<string, Conjunction> {
  const names = new Set([...(a.properties?.keys() ?? []), ...(b.properties?.keys() ?? [])]);
  return new Map([...names].map((name) => [name, union(propertyRules(a, name), propertyRules(b, name))]));
}

/** A name that matches a pattern of one side belongs to the rest of the other. */
function patternsOf(a: Shape, b: Shape): ReadonlyMap<string, Conjunction> {
  const patterns = new Map<string, Conjunction>();
  const add = (side: Shape, other: Shape): void => {
    for (const [pattern, own] of side.patternProperties ?? []) {
      const theirs = other.patternProperties?.get(pattern) ?? other.rest ?? [];
      patterns.set(pattern, union(patterns.get(pattern) ?? [], own, theirs));
    }
  };
  add(a, b);
  add(b, a);
  return patterns;
}

function requiredOf(a: Shape, b: Shape): ReadonlySet<string> | undefined {
  if (!a.required || !b.required) return a.required ?? b.required;
  return new Set([...a.required, ...b.required]);
}

function dependentOf(a: Shape, b: Shape): ReadonlyMap<string, readonly string[]> {
  const dependent = new Map(a.dependent);
  for (const [key, needs] of b.dependent ?? []) dependent.set(key, [...(dependent.get(key) ?? []), ...needs]);
  return dependent;
}

function namesOf(a: Shape, b: Shape): Conjunction | undefined {
  if (!a.names || !b.names) return a.names ?? b.names;
  return union(a.names, b.names);
}
