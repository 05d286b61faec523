import { regExp } from "@specwright/openapi";
import fc from "fast-check";
import { withoutAssertions } from "./assertions.ts";
import type { FlatSchema } from "./flat-schema.ts";
import { formattedText, lettersOf } from "./format-text.ts";
import { possible, Unbuildable } from "./unbuildable.ts";
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
  const [first = "", ...others] = flat.patterns;
  const rest = others.map(regExp);
  const fits = (text: string): boolean =>
    hasLength(flat, text) && canStand(text, place) && rest.every((pattern) => pattern.test(text));
  const found = candidates(first).filter(fits);
  found.sort((a, b) => a.length - b.length);
  if (long) return found.at(-1 - index);
  return found[index];
}

/** A text that matches a pattern, the shorter ones first; undefined if none is found. */
export function textLike(pattern: string, index: number = 0): string | undefined {
  const found = candidates(pattern).filter((text) => text !== "");
  found.sort((a, b) => a.length - b.length);
  return found[index];
}

// Making them takes milliseconds, and one pattern is asked for many times.
const known = new Map<string, readonly string[]>();

function candidates(pattern: string): string[] {
  const made = known.get(pattern) ?? makeCandidates(pattern);
  known.set(pattern, made);
  return [...made];
}

function makeCandidates(pattern: string): string[] {
  const made = sampled(pattern);
  if (made.length > 0) return made;
  const [own] = possible(() => compiled(pattern));
  // An assertion cannot be made, so guesses are tried against the pattern.
  return [...sampled(withoutAssertions(pattern)), ...guesses].filter((text) => own?.test(text));
}

/** @throws Unbuildable if it is no pattern. */
function compiled(pattern: string): ReturnType<typeof regExp> {
  try {
    return regExp(pattern);
  } catch {
    throw new Unbuildable("", `${pattern} is no pattern`);
  }
}

const guesses = ["a", "A1", "abc-123", "Abcdef1!", "aaaaAAAA1111-_.", "123456", "a@example.com"];

function sampled(pattern: string): string[] {
  return possible(() => [...new Set(fc.sample(madeFrom(pattern), { numRuns: 200, seed: 1 }))]).flat();
}

/** @throws Unbuildable if the library does not make texts of such a pattern. */
function madeFrom(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(regExp(pattern)).filter((text) => !/[\p{Cc}]/u.test(text));
  } catch {
    throw new Unbuildable("", `no text is made of the pattern ${pattern}`);
  }
}

/**
 * Arbitrary texts that match a JSON Schema pattern, printable ones only where the pattern leaves it open.
 *
 * @throws Unbuildable if none is found.
 */
export function textMatching(pattern: string): fc.Arbitrary<string> {
  const [made] = possible(() => madeFrom(pattern));
  if (made !== undefined) return made;
  const found = candidates(pattern);
  if (found.length > 0) return fc.constantFrom(...found);
  throw new Unbuildable("", `no text was found that matches ${pattern}`);
}
