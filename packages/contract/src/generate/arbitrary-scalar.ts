import fc from "fast-check";
import type { FlatSchema } from "./flat-schema.ts";
import { rangeOf, sampleNumber } from "./number.ts";
import { formatSamples, textMatching } from "./text.ts";
import { canStand, type WirePlace } from "./wire-place.ts";

/** Numbers inside the bounds, on the grid of `multipleOf`. */
export function numbers(flat: FlatSchema, whole: boolean): fc.Arbitrary<number> {
  const { lowest, highest, step } = rangeOf(flat, whole);
  if (flat.multipleOf.length > 0) {
    const first = sampleNumber(flat, whole, false, 0) ?? 0;
    const count = Number.isFinite(highest) ? Math.floor((highest - first) / step) : 1000;
    return fc.integer({ min: 0, max: Math.max(0, count) }).map((at) => first + at * step);
  }
  const [min, max] = [Math.max(lowest, Number.MIN_SAFE_INTEGER), Math.min(highest, Number.MAX_SAFE_INTEGER)];
  if (whole)
    return fc.integer({
      min: flat.format === "int32" ? Math.max(min, -(2 ** 31)) : min,
      max: flat.format === "int32" ? Math.min(max, 2 ** 31 - 1) : max,
    });
  // JSON has no negative zero.
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

/**
 * Texts of the length, pattern or format that is asked for.
 *
 * @param inside Inside a list or an object that is no JSON: there a separator must not occur in a text.
 */
export function texts(flat: FlatSchema, place: WirePlace, inside: boolean): fc.Arbitrary<string> {
  const fits = (text: string): boolean =>
    canStand(text, place) && [...text].length >= flat.minLength && [...text].length <= flat.maxLength;
  const [pattern] = flat.patterns;
  if (pattern !== undefined) return textMatching(pattern).filter(fits);
  const formatted = flat.format === undefined ? undefined : formats[flat.format]?.();
  if (formatted !== undefined) return formatted;
  const sampled = flat.format === undefined ? undefined : formatSamples[flat.format];
  if (sampled !== undefined) return fc.constant(sampled);
  const minLength = Math.max(flat.minLength, place === "json" && !inside ? 0 : 1);
  const maxLength = Math.max(minLength, Math.min(flat.maxLength, minLength + 40));
  const plain = place !== "json" && (inside || place === "header");
  if (plain) return fc.stringMatching(new RegExp(`^[A-Za-z0-9_]{${minLength},${maxLength}}$`));
  return fc.string({ minLength, maxLength, unit: "grapheme" }).filter(fits);
}

const formats: { readonly [format: string]: () => fc.Arbitrary<string> } = {
  "date-time": () =>
    fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }).map((date) => date.toISOString()),
  date: () =>
    fc
      .date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  uuid: () => fc.uuid(),
  ipv4: () => fc.ipV4(),
  uri: () => fc.webUrl(),
  url: () => fc.webUrl(),
};
