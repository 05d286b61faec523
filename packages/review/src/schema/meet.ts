import type { Json, JsonObject } from "@specwright/openapi";
import { defined } from "../defined.ts";
import { meetArrays } from "./meet-arrays.ts";
import { meetObjects } from "./meet-objects.ts";
import type { Shape, ShapeRules } from "./shape.ts";

/** The values that are in both shapes, which are of one type; undefined where that is seen to be none. */
export function meet(a: Shape, b: Shape): Shape | undefined {
  const met: ShapeRules = {
    ...numbers(a, b),
    ...lists(a, b),
    ...parts(a, b),
    from: new Map([...(a.from ?? []), ...(b.from ?? []), ...tighter(a, b)]),
  };
  const shape: Shape = { ...a, ...b, ...(defined(met) as Partial<Shape>), type: a.type };
  if (isEmpty(shape)) return undefined;
  return shape;
}

function parts(a: Shape, b: Shape): ShapeRules {
  if (a.type === "array") return meetArrays(a, b);
  if (a.type === "object") return meetObjects(a, b);
  return {};
}

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

function numbers(a: Shape, b: Shape): ShapeRules {
  const met: ShapeRules = { integer: a.integer || b.integer, unique: a.unique || b.unique };
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
  return winners.flatMap((key): [string, JsonObject][] => {
    const source = a.from?.get(key);
    if (!source) return [];
    return [[key, source]];
  });
}

function lists(a: Shape, b: Shape): ShapeRules {
  return {
    values: common(a.values, b.values),
    multiples: both(a.multiples, b.multiples),
    patterns: both(a.patterns, b.patterns),
    branches: both(a.branches, b.branches),
    atoms: bothMaps(a.atoms, b.atoms),
  };
}

function both<T>(a?: readonly T[], b?: readonly T[]): readonly T[] | undefined {
  if (!a || !b) return distinct(a ?? b);
  return distinct([...a, ...b]);
}

function distinct<T>(all: readonly T[] | undefined): readonly T[] | undefined {
  return all && [...new Set(all)];
}

function bothMaps<T>(a?: ReadonlyMap<string, T>, b?: ReadonlyMap<string, T>): ReadonlyMap<string, T> | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a, ...b]);
}

/** The values that both list; those of one where the other lists none. */
function common(a?: readonly Json[], b?: readonly Json[]): readonly Json[] | undefined {
  if (!a || !b) return a ?? b;
  const known = new Set(b.map((value) => JSON.stringify(value)));
  return a.filter((value) => known.has(JSON.stringify(value)));
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
