import fc from "fast-check";
import type { FlatSchema } from "./flat-schema.ts";
import { formattedText } from "./format-text.ts";
import { finiteOr, rangeOf, sampleNumber } from "./number.ts";
import { patternCandidates, textMatching } from "./pattern-text.ts";
import { hasLength, textsThatFit } from "./text.ts";
import { Unbuildable } from "./unbuildable.ts";
import { canStand, type WirePlace } from "./wire-place.ts";

/** Numbers inside the bounds, on the grid of `multipleOf`. */
export function numbers(flat: FlatSchema, whole: boolean): fc.Arbitrary<number> {
  if (flat.multipleOf.length > 0) return multiples(flat, whole);
  const { lowest, highest } = rangeOf(flat, whole);
  const [min, max] = [Math.max(lowest, Number.MIN_SAFE_INTEGER), Math.min(highest, Number.MAX_SAFE_INTEGER)];
  if (!whole) return fc.double({ min, max, noNaN: true }).map(withoutNegativeZero);
  if (flat.format !== "int32") return fc.integer({ min, max });
  return fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) });
}

function multiples(flat: FlatSchema, whole: boolean): fc.Arbitrary<number> {
  const { highest, step } = rangeOf(flat, whole);
  const first = sampleNumber(flat, whole, false, 0) ?? 0;
  const count = finiteOr(Math.floor((highest - first) / step), 1000);
  return fc.integer({ min: 0, max: Math.max(0, count) }).map((at) => first + at * step);
}

// JSON has no negative zero.
function withoutNegativeZero(value: number): number {
  return value + 0;
}

/**
 * Texts of the length, pattern or format that is asked for.
 *
 * @throws Unbuildable if no text is found.
 * @param inside Inside a list or an object that is no JSON: there a separator must not occur in a text.
 */
export function texts(flat: FlatSchema, place: WirePlace, inside: boolean): fc.Arbitrary<string> {
  const fits = (text: string): boolean => canStand(text, place) && hasLength(flat, text);
  const [pattern] = flat.patterns;
  if (pattern !== undefined) {
    const found = textsThatFit(flat, fits);
    if (found.length === 0) throw new Unbuildable("", `no text fits ${pattern}`);
    // A filter that nothing passes would never end.
    if (!patternCandidates(pattern).some(fits)) return fc.constantFrom(...found);
    return textMatching(pattern).filter(fits);
  }
  return formatted(flat) ?? plainTexts(flat, place, inside, fits);
}

function formatted(flat: FlatSchema): fc.Arbitrary<string> | undefined {
  const made = formats[flat.format ?? ""]?.();
  if (made !== undefined) return made;
  const sample = formattedText(flat, 0);
  return sample === undefined ? undefined : fc.constant(sample);
}

function plainTexts(
  flat: FlatSchema,
  place: WirePlace,
  inside: boolean,
  fits: (text: string) => boolean,
): fc.Arbitrary<string> {
  // Elsewhere than in JSON an empty text is nothing at all.
  const canBeEmpty = place === "json" && !inside;
  const minLength = Math.max(flat.minLength, Number(!canBeEmpty));
  const maxLength = Math.max(minLength, Math.min(flat.maxLength, minLength + 40));
  const wordsOnly = place !== "json" && (inside || place === "header");
  if (!wordsOnly) return fc.string({ minLength, maxLength, unit: "grapheme" }).filter(fits);
  return fc.stringMatching(new RegExp(`^[A-Za-z0-9_]{${minLength},${maxLength}}$`));
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
