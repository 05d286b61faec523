import type { Json } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import { itemRules, type Shape } from "./shape.ts";

/** Who makes the items. */
interface Items {
  plain(conjunction: Conjunction, depth: number): Json | undefined;
  valid(conjunction: Conjunction, value: Json): boolean;
}

const EVERYDAY = 200;
const MOST = 10_001;

/** Arrays at and around the limits of shapes, as far as those are everyday ones. */
export function* arraySamples(items: Items, shape: Shape, others: readonly Shape[], depth: number): Generator<Json> {
  yield* containing(items, [shape, ...others], depth, [0, EVERYDAY]);
  for (const length of new Set([shape.minItems ?? 0, ...lengths([shape, ...others]), 1, 2]))
    if (length >= 0 && length <= EVERYDAY) yield* ofLength(items, shape, length, depth);
}

/** Those at limits that are farther out. */
export function* longArrays(items: Items, shape: Shape, others: readonly Shape[]): Generator<Json> {
  yield* containing(items, [shape, ...others], 0, [EVERYDAY + 1, MOST]);
  for (const length of new Set(lengths([shape, ...others])))
    if (length > EVERYDAY && length <= MOST) yield* ofLength(items, shape, length, 0);
}

function lengths(shapes: readonly Shape[]): number[] {
  return shapes
    .flatMap(({ minItems, maxItems }) => [minItems, maxItems].filter((length) => length !== undefined))
    .flatMap((length) => [length, length - 1, length + 1]);
}

/** Arrays with as many items of a kind as there may or must be, and one more or less. */
function containing(
  items: Items,
  shapes: readonly Shape[],
  depth: number,
  [fewest, most]: readonly [number, number],
): Json[][] {
  return shapes.flatMap(({ contains }) =>
    [...(contains?.values() ?? [])].flatMap((kind) => {
      const item = items.plain([kind.schema], depth + 1);
      const counts = [kind.least, kind.least - 1, kind.most, kind.most + 1].filter(
        (count) => count >= fewest && count <= most,
      );
      if (item === undefined) return [];
      return counts.map((count) => Array.from({ length: count }, () => item));
    }),
  );
}

/** One array of different items where that can be had, and one of equal ones. */
function ofLength(items: Items, shape: Shape, length: number, depth: number): Json[] {
  const equal = Array.from({ length }, (_, index) => items.plain(itemRules(shape, index), depth + 1));
  if (equal.some((item) => item === undefined)) return [];
  const different = equal.map((item, index) => another(items, itemRules(shape, index), item as Json, index));
  if (length > 1) return [different, equal as Json[]];
  return [equal as Json[]];
}

function another(items: Items, conjunction: Conjunction, item: Json, index: number): Json {
  if (index === 0) return item;
  const other = varied(item, index);
  if (items.valid(conjunction, other)) return other;
  return item;
}

function varied(item: Json, index: number): Json {
  if (typeof item === "string") return `${item}${index}`;
  if (typeof item === "number") return item + index;
  return item;
}
