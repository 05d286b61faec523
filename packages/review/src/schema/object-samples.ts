import { define, type Json, type JsonObject } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import { isNever } from "./conjunction.ts";
import type { Shape } from "./shape.ts";

/** Who makes the values. */
interface Values {
  plain(conjunction: Conjunction, depth: number): Json | undefined;
}

const EVERYDAY = 100;
const MOST = 10_001;

/** Objects with one further property, and with as many as it takes to break an everyday rule about their number. */
export function objectsWithOthers(
  values: Values,
  shape: Shape,
  others: readonly Shape[],
  least: JsonObject,
  depth: number,
): JsonObject[] {
  const counts = [1, ...beyond(others).filter((count) => count <= EVERYDAY)];
  return grown(values, shape, least, depth, counts);
}

/** Objects that break rules about larger numbers. */
export function largeObjects(values: Values, shape: Shape, others: readonly Shape[], least: JsonObject): JsonObject[] {
  const counts = beyond(others).filter((count) => count > EVERYDAY && count <= MOST);
  return grown(values, shape, least, 0, counts);
}

function beyond(shapes: readonly Shape[]): number[] {
  return shapes.flatMap(({ maxProperties }) => {
    if (maxProperties === undefined) return [];
    return [maxProperties + 1];
  });
}

/** Names that rules about names may refuse. */
const NAMES = ["extra", "Extra-1", "_"];

function grown(
  values: Values,
  shape: Shape,
  least: JsonObject,
  depth: number,
  counts: readonly number[],
): JsonObject[] {
  if (counts.length === 0 || (shape.rest && isNever(shape.rest))) return [];
  const value = values.plain(shape.rest ?? [], depth + 1);
  if (value === undefined) return [];
  return [...new Set(counts)].flatMap((count) => NAMES.map((name) => withMore(least, name, value, count)));
}

function withMore(least: JsonObject, name: string, value: Json, count: number): JsonObject {
  const object = { ...least };
  let missing = count;
  for (let index = 1; missing > 0; index++) {
    const key = index === 1 ? name : `${name}${index}`;
    if (!Object.hasOwn(object, key)) missing--;
    define(object, key, value);
  }
  return object;
}
