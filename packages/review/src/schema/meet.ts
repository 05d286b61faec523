import type { Json, JsonObject } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import { itemRules, propertyRules, type Shape, union } from "./shape.ts";

type Rules = { -readonly [key in keyof Shape]?: Shape[key] | undefined };

/** The values that are in both shapes, which are of one type; undefined where that is seen to be none. */
export function meet(a: Shape, b: Shape): Shape | undefined {
  const met: Rules = {
    ...numbers(a, b),
    ...lists(a, b),
    ...(a.type === "array" ? arrays(a, b) : a.type === "object" ? objects(a, b) : {}),
    from: new Map([...(a.from ?? []), ...(b.from ?? []), ...tighter(a, b)]),
  };
  const shape: Shape = { ...a, ...b, ...defined(met), type: a.type };
  if (isEmpty(shape)) return undefined;
  return shape;
}

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

function numbers(a: Shape, b: Shape): Rules {
  const met: Rules = { integer: a.integer || b.integer, unique: a.unique || b.unique };
  for (const key of LOWER) met[key] = pick(Math.max, a[key], b[key]);
  for (const key of UPPER) met[key] = pick(Math.min, a[key], b[key]);
  return met;
}

function pick(choose: (a: number, b: number) => number, a?: number, b?: number): number | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return choose(a, b);
}

/** Whose schema a bound comes from where both have one. */
function tighter(a: Shape, b: Shape): [string, JsonObject][] {
  const winners = [
    ...LOWER.filter((key) => (a[key] ?? Number.NEGATIVE_INFINITY) > (b[key] ?? Number.NEGATIVE_INFINITY)),
    ...UPPER.filter((key) => (a[key] ?? Number.POSITIVE_INFINITY) < (b[key] ?? Number.POSITIVE_INFINITY)),
  ];
  return winners.flatMap((key) => {
    const source = a.from?.get(key);
    if (!source) return [];
    return [[key, source] as [string, JsonObject]];
  });
}

function lists(a: Shape, b: Shape): Rules {
  return {
    values: a.values && b.values ? common(a.values, b.values) : (a.values ?? b.values),
    multiples: both(a.multiples, b.multiples),
    patterns: both(a.patterns, b.patterns),
    branches: both(a.branches, b.branches),
    atoms: a.atoms || b.atoms ? new Map([...(a.atoms ?? []), ...(b.atoms ?? [])]) : undefined,
  };
}

function both<T>(a?: readonly T[], b?: readonly T[]): readonly T[] | undefined {
  if (!a && !b) return undefined;
  return [...new Set([...(a ?? []), ...(b ?? [])])];
}

function common(a: readonly Json[], b: readonly Json[]): Json[] {
  const known = new Set(b.map((value) => JSON.stringify(value)));
  return a.filter((value) => known.has(JSON.stringify(value)));
}

function arrays(a: Shape, b: Shape): Rules {
  const length = Math.max(a.prefix?.length ?? 0, b.prefix?.length ?? 0);
  const prefix = Array.from({ length }, (_, index) => union(itemRules(a, index), itemRules(b, index)));
  const contains = new Map(a.contains);
  for (const [hash, { schema, least, most }] of b.contains ?? []) {
    const own = contains.get(hash);
    contains.set(hash, {
      schema,
      least: Math.max(least, own?.least ?? 0),
      most: Math.min(most, own?.most ?? Number.POSITIVE_INFINITY),
    });
  }
  return {
    prefix: length > 0 ? prefix : undefined,
    contains: contains.size > 0 ? contains : undefined,
    rest: restOf(a, b),
  };
}

/** A rest that one side leaves open stays what the other says; open on both sides it stays unsaid. */
function restOf(a: Shape, b: Shape): Conjunction | undefined {
  if (a.rest && b.rest) return union(a.rest, b.rest);
  return a.rest ?? b.rest;
}

function objects(a: Shape, b: Shape): Rules {
  const names = new Set([...(a.properties?.keys() ?? []), ...(b.properties?.keys() ?? [])]);
  const properties = new Map<string, Conjunction>();
  for (const name of names) properties.set(name, union(propertyRules(a, name), propertyRules(b, name)));
  // A name that matches a pattern of one side belongs to the rest of the other.
  const patterns = new Map<string, Conjunction>();
  for (const [side, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [pattern, conjunction] of side.patternProperties ?? [])
      patterns.set(
        pattern,
        union(patterns.get(pattern) ?? [], conjunction, other.patternProperties?.get(pattern) ?? other.rest ?? []),
      );
  const dependent = new Map(a.dependent);
  for (const [key, needs] of b.dependent ?? []) dependent.set(key, [...(dependent.get(key) ?? []), ...needs]);
  return {
    properties: properties.size > 0 ? properties : undefined,
    patternProperties: patterns.size > 0 ? patterns : undefined,
    required: a.required || b.required ? new Set([...(a.required ?? []), ...(b.required ?? [])]) : undefined,
    dependent: dependent.size > 0 ? dependent : undefined,
    names: a.names || b.names ? union(a.names ?? [], b.names ?? []) : undefined,
    rest: restOf(a, b),
  };
}

function defined(rules: Rules): Partial<Shape> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as Partial<Shape>;
}

function isEmpty(shape: Shape): boolean {
  if (shape.values) return shape.values.length === 0;
  const over = (low?: number, high?: number): boolean => low !== undefined && high !== undefined && low > high;
  return (
    over(shape.minimum, shape.maximum) ||
    over(shape.minLength, shape.maxLength) ||
    over(shape.minItems, shape.maxItems) ||
    over(shape.minProperties, shape.maxProperties)
  );
}
