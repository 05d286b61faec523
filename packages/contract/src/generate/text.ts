import { regExp } from "@specwright/openapi/internal";
import type { FlatSchema } from "./flat-schema.ts";
import { formattedText, lettersOf } from "./format-text.ts";
import { longerCandidates, patternCandidates } from "./pattern-text.ts";
import { canStand, type WirePlace } from "./wire-place.ts";

// A value is judged once for each of its constraints. With longer texts in it this takes minutes, and says nothing new
// about a client: longer ones are tried one by one.
const longest = 1_000;

/**
 * A text that a schema allows, or undefined if none is found.
 *
 * @param index Different indexes give different texts, for lists without repetition.
 */
export function sampleText(flat: FlatSchema, place: WirePlace, long: boolean, index: number): string | undefined {
  if (flat.patterns.length > 0) return matching(flat, place, long, index);
  const formatted = formattedText(flat, index);
  if (formatted !== undefined) return formatted;
  // Elsewhere than in JSON an empty text is nothing at all.
  const least = Math.max(flat.minLength, Number(place !== "json"));
  const enough = Math.max(least, Math.min(flat.maxLength, 8));
  const length = lengthOf(flat, { long, least, enough });
  if (length < least) return undefined;
  if (index === 0) return lettersOf(length);
  return lettersOf(Math.max(length, Math.min(enough, 4)), index);
}

function lengthOf(
  { maxLength }: FlatSchema,
  { long, least, enough }: { long: boolean; least: number; enough: number },
): number {
  if (!long) return least;
  if (!Number.isFinite(maxLength)) return enough;
  return Math.min(maxLength, longest);
}

/** Whether a text has as many characters as a schema allows. */
export function hasLength({ minLength, maxLength }: FlatSchema, text: string): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

function matching(flat: FlatSchema, place: WirePlace, long: boolean, index: number): string | undefined {
  const found = textsThatFit(flat, (text) => canStand(text, place), index + 1);
  if (long) return found.at(-1 - index);
  return found[index];
}

/** Texts of all patterns and the length of a schema, the shorter ones first. Others are looked for where they are too few. */
export function textsThatFit(flat: FlatSchema, canBe: (text: string) => boolean, least: number = 1): string[] {
  const { patterns, minLength, maxLength } = flat;
  const own = patterns.map(regExp);
  const fits = (text: string): boolean =>
    hasLength(flat, text) && canBe(text) && own.every((pattern) => pattern.test(text));
  const found = patterns.slice(0, 1).flatMap(patternCandidates).filter(fits);
  if (found.length < least) {
    const length = minLength > 0 ? minLength : Math.min(maxLength, longest);
    found.push(...patterns.flatMap((pattern) => longerCandidates(pattern, length)).filter(fits));
  }
  return [...new Set(found)].sort((a, b) => a.length - b.length);
}
