import { define, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { patternIncluded } from "./language.ts";
import type { Shape } from "./shape.ts";

/** How a list is written at a place where a scalar is bare text. */
export interface TextForm {
  /** Whether a list of one is the text of its item. */
  readonly single: boolean;
  /** What stands between the items where a list is one text; undefined where each is a text of its own. */
  readonly separator?: string | undefined;
  /** Whether an object with nothing in it is the empty text, as in XML. */
  readonly emptyObject?: boolean;
}

/** The values that are written as the same text where no type is written with it. */
export function readings(value: Json): readonly Json[] {
  if (typeof value === "number" || typeof value === "boolean") return [value, String(value)];
  if (typeof value !== "string") return [value];
  const others = [true, false, Number(value)].filter((other) => String(other) === value && !Number.isNaN(other));
  return [value, ...others];
}

/** A scalar for a list, and a list for a scalar, as far as their texts are the same. */
export function readingsAsList(value: Json, { single, separator }: TextForm): readonly Json[] {
  if (Array.isArray(value)) return [...only(value, single), ...joined(value, separator)].flatMap(readings);
  if (separator !== undefined && String(value).includes(separator)) return allReadings(String(value).split(separator));
  if (!single) return [];
  return readings(value).map((one) => [one]);
}

function only(items: readonly Json[], single: boolean): readonly Json[] {
  if (!single || items.length !== 1) return [];
  return items;
}

function joined(items: readonly Json[], separator: string | undefined): string[] {
  if (separator === undefined || items.some((item) => typeof item === "object")) return [];
  return [items.join(separator)];
}

/** An object with nothing in it, where that is a text. */
export function readingsAsObject(value: Json, { emptyObject }: TextForm): readonly Json[] {
  if (!emptyObject || !isObject(value) || Object.keys(value).length > 0) return [];
  return [""];
}

/** A list of texts as it is, and with all that are numbers or booleans taken for those. */
function allReadings(texts: readonly string[]): Json[] {
  return [[...texts], texts.map((text) => readings(text).at(-1) ?? text)];
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
    patterns.every((pattern) => patternIncluded([textPattern(numbers)], pattern) === true)
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
