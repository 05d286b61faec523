import { define, type Json, type JsonObject } from "@specwright/openapi/internal";
import { type Conjunction, isNever } from "./conjunction.ts";
import { propertyRules, type Shape } from "./shape.ts";

/** Who makes the values. */
interface Values {
  plain(conjunction: Conjunction, depth: number): Json | undefined;
  shapes(conjunction: Conjunction): readonly Shape[];
  /** An object with what is required and what is given; a given `undefined` stands for a plain value. */
  object(shape: Shape, given: { readonly [key: string]: Json | undefined }, depth?: number): JsonObject | undefined;
}

/** Which objects are wanted, and how deep inside a value they stand. */
interface Wanted {
  readonly shape: Shape;
  /** Shapes whose rules may refuse them. */
  readonly others: readonly Shape[];
  readonly depth: number;
}

const EVERYDAY = 100;
const MOST = 10_001;
/** Optional properties that are tried. */
const MOST_OPTIONAL = 40;
/** Properties with listed values, and values of each, that are tried one by one. */
const MOST_CHOICES = 10;
/** Below this level an object has what is required and nothing else. */
const FULL_LEVELS = 3;

/** Objects of a shape: the least first, then with more and more of what may be there. */
export function* objectSamples(values: Values, wanted: Wanted): Generator<Json> {
  const { shape, others, depth } = wanted;
  const least = values.object(shape, {}, depth);
  if (!least) return;
  yield least;
  const optional = [...(shape.properties?.keys() ?? [])].filter((key) => !Object.hasOwn(least, key));
  const tried = optional.slice(0, MOST_OPTIONAL);
  if (depth === 0) {
    for (const key of tried) yield* given(values, wanted, [key]);
    const counts = [1, ...beyond(others).filter((count) => count <= EVERYDAY)];
    yield* grown(values, wanted, least, counts);
  }
  if (depth < FULL_LEVELS) yield* given(values, wanted, tried);
  if (depth === 0) yield* choosing(values, shape);
}

/** Objects that break rules about larger numbers of properties. */
export function largeObjects(values: Values, shape: Shape, others: readonly Shape[]): JsonObject[] {
  const least = values.object(shape, {});
  if (!least) return [];
  const counts = beyond(others).filter((count) => count > EVERYDAY && count <= MOST);
  return grown(values, { shape, others, depth: 0 }, least, counts);
}

/** An object in which certain properties have plain values; none where one of them has no value. */
function given(values: Values, { shape, depth }: Wanted, keys: readonly string[]): JsonObject[] {
  const value = values.object(shape, Object.fromEntries(keys.map((key) => [key, undefined])), depth);
  if (!value) return [];
  return [value];
}

/** Objects in which a property has each of its listed values: what depends on it depends on which. */
function* choosing(values: Values, shape: Shape): Generator<Json> {
  for (const key of [...(shape.properties?.keys() ?? [])].slice(0, MOST_CHOICES)) {
    const listed = values.shapes(propertyRules(shape, key)).flatMap((one) => one.values ?? []);
    for (const value of listed.slice(0, MOST_CHOICES)) yield values.object(shape, { [key]: value }) ?? {};
  }
}

/** Numbers of properties that break a rule. */
function beyond(shapes: readonly Shape[]): number[] {
  return shapes
    .map(({ maxProperties }) => maxProperties)
    .filter((most) => most !== undefined)
    .map((most) => most + 1);
}

/** Names that rules about names may refuse. */
const NAMES = ["extra", "Extra-1", "_"];

/** Objects with as many further properties as some counts say. */
function grown(values: Values, { shape, depth }: Wanted, least: JsonObject, counts: readonly number[]): JsonObject[] {
  if (counts.length === 0 || (shape.rest && isNever(shape.rest))) return [];
  const value = values.plain(shape.rest ?? [], depth + 1);
  if (value === undefined) return [];
  return [...new Set(counts)].flatMap((count) => NAMES.map((name) => withMore(least, name, value, count)));
}

function withMore(least: JsonObject, name: string, value: Json, count: number): JsonObject {
  const object = { ...least };
  let missing = count;
  for (let number = 1; missing > 0; number++) {
    const key = numbered(name, number);
    if (!Object.hasOwn(object, key)) missing--;
    define(object, key, value);
  }
  return object;
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  return `${name}${number}`;
}
