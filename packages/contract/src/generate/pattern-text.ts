import { regExp } from "@specwright/openapi/internal";
import fc from "fast-check";
import { withoutAssertions } from "./assertions.ts";
import { stretchedPatterns } from "./stretched-patterns.ts";
import { possible, Unbuildable } from "./unbuildable.ts";
import { withoutReferences } from "./without-references.ts";

/** A text that matches a pattern, the shorter ones first; undefined if none is found. */
export function textLike(pattern: string, index: number = 0): string | undefined {
  const found = patternCandidates(pattern).filter((text) => text !== "");
  found.sort((a, b) => a.length - b.length);
  return found[index];
}

// Making them takes milliseconds, and one pattern is asked for many times.
const known = new Map<string, readonly string[]>();

/** Texts that match a pattern, as they come. */
export function patternCandidates(pattern: string): string[] {
  return remembered(pattern, () => makeCandidates(pattern));
}

/** Texts that match a pattern, of about a length. */
export function longerCandidates(pattern: string, length: number): string[] {
  return remembered(`${length} ${pattern}`, () => {
    const plain = [pattern, ...simpler(pattern)].find((each) => sampled(each, 1).length > 0) ?? pattern;
    const stretched = stretchedPatterns(plain, length, (each) => shortestOf(sampled(each, 10)));
    return matchingOf(
      pattern,
      stretched.flatMap((each) => sampled(each, 40)),
    );
  });
}

function remembered(key: string, make: () => string[]): string[] {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return [...made];
}

function shortestOf(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => a.length - b.length)[0];
}

function makeCandidates(pattern: string): string[] {
  const made = sampled(pattern);
  if (made.length > 0) return made;
  return matchingOf(pattern, [...simpler(pattern).flatMap((each) => sampled(each)), ...guesses]);
}

/** An assertion or a reference cannot be made, so texts without them are tried against the pattern. */
function simpler(pattern: string): string[] {
  const asserted = withoutAssertions(pattern);
  const settled = withoutReferences(asserted, (group) => patternCandidates(group)[0]);
  return [...new Set([asserted, settled])];
}

function matchingOf(pattern: string, texts: readonly string[]): string[] {
  const [own] = possible(() => compiled(pattern));
  return texts.filter((text) => own?.test(text));
}

/** @throws Unbuildable if it is no pattern. */
function compiled(pattern: string): ReturnType<typeof regExp> {
  try {
    return regExp(pattern);
  } catch {
    throw new Unbuildable("", `${pattern} is not a pattern`);
  }
}

const guesses = ["a", "A1", "abc-123", "Abcdef1!", "aaaaAAAA1111-_.", "123456", "a@example.com"];

function sampled(pattern: string, numRuns: number = 200): string[] {
  return possible(() => [...new Set(fc.sample(madeFrom(pattern), { numRuns, seed: 1 }))]).flat();
}

/** @throws Unbuildable if the library does not make texts of such a pattern. */
function madeFrom(pattern: string): fc.Arbitrary<string> {
  try {
    const own = regExp(pattern);
    return fc.stringMatching(own).map((text) => printable(own, text));
  } catch {
    throw new Unbuildable("", `no text is made of the pattern ${pattern}`);
  }
}

/** The text without control characters, where the pattern takes others in their place. */
function printable(own: ReturnType<typeof regExp>, text: string): string {
  if (!/\p{Cc}/u.test(text)) return text;
  return ["a", " "].map((other) => text.replaceAll(/\p{Cc}/gu, other)).find((each) => own.test(each)) ?? text;
}

/**
 * Arbitrary texts that match a JSON Schema pattern, printable ones only where the pattern leaves it open.
 *
 * @throws Unbuildable if none is found.
 */
export function textMatching(pattern: string): fc.Arbitrary<string> {
  const [made] = possible(() => madeFrom(pattern));
  if (made !== undefined) return made;
  const found = patternCandidates(pattern);
  if (found.length > 0) return fc.constantFrom(...found);
  throw new Unbuildable("", `no text was found that matches ${pattern}`);
}
