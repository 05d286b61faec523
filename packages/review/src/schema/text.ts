import { define, isObject, type Json, type JsonObject } from "@specwright/openapi";
import { patternIncluded } from "./language.ts";
import type { Shape } from "./shape.ts";

/** The values that are written as the same text where no type is written with it. */
export function readings(value: Json): readonly Json[] {
  if (typeof value === "number" || typeof value === "boolean") return [value, String(value)];
  if (typeof value !== "string") return [value];
  const others = [true, false, Number(value)].filter((other) => String(other) === value && !Number.isNaN(other));
  return [value, ...others];
}

/** The same for a list or an object whose scalars are texts: all of them taken for one thing, and for another. */
export function readingsWithin(value: Json): readonly Json[] {
  const asTexts = scalars(value, (one) => {
    if (typeof one === "string" || one === null) return one;
    return String(one);
  });
  const asOthers = scalars(asTexts, (one) => readings(one).at(-1) ?? one);
  return [value, asTexts, asOthers];
}

function scalars(value: Json, change: (scalar: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => scalars(item, change));
  if (!isObject(value)) return change(value);
  const changed: JsonObject = {};
  for (const [key, part] of Object.entries(value)) define(changed, key, scalars(part, change));
  return changed;
}

/**
 * Whether the texts of all values of a shape are texts of the other side.
 * @param accepts whether a value is one of the other side, whose shapes are `wide`
 */
export function fitsAsText(shape: Shape, wide: readonly Shape[], accepts: (value: Json) => boolean): boolean {
  if (shape.values) return shape.values.every((value) => readings(value).some(accepts));
  return shape.type === "number" && wide.some((other) => takesNumbers(other, shape));
}

function takesNumbers(
  { type, values, atoms, minLength = 0, maxLength, patterns = [] }: Shape,
  numbers: Shape,
): boolean {
  if (type !== "string" || values || (atoms?.size ?? 0) > 0 || minLength > 1) return false;
  return (
    longest(numbers) <= (maxLength ?? Number.POSITIVE_INFINITY) &&
    patterns.every((pattern) => patternIncluded(textPattern(numbers), pattern) === true)
  );
}

const WHOLE = "(?:0|[1-9][0-9]*)";
const FRACTION = "(?:\\.[0-9]+)?(?:e[+-][0-9]+)?";

/** What the texts of numbers look like. */
function textPattern({ minimum, exclusiveMinimum, integer }: Shape): string {
  const parts = [WHOLE];
  if ((minimum ?? exclusiveMinimum ?? -1) < 0) parts.unshift("-?");
  if (!integer) parts.push(FRACTION);
  return `^${parts.join("")}$`;
}

/** How long the text of a number can be, as far as bounds say so. */
function longest({ integer, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Shape): number {
  const [least, most] = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum];
  if (!integer || least === undefined || most === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(...[Math.ceil(least), Math.floor(most)].map((bound) => String(bound).length));
}
