import { expect, it } from "vitest";
import { patternSamples } from "./language.ts";

const DEGREES = String.raw`-?[0-9]{1,2}\.[0-9]{6}`;

it.each<[name: string, patterns: readonly string[], want: readonly string[]]>([
  ["one word", ["^abc$"], ["abc"]],
  ["no word", ["^a$", "^b$"], []],
  ["two words, the shorter one first", ["^(abc|d)$"], ["d", "abc"]],
  ["a word of two patterns", ["^a[bc]$", "c$"], ["ac"]],
])("samples: %s", (_name, patterns, want) => expect(patternSamples(patterns)).toEqual(want));

// Anything may stand before and after it, so that there are more ways through it than memory has room for.
it.each([
  ["a long pattern that stands anywhere", [`at:${DEGREES};${DEGREES};${DEGREES}`]],
  ["the same with a length", [`at:${DEGREES};${DEGREES}`, "^[^]{0,90}$"]],
  ["a long pattern without an end", [`^${"[ab]?".repeat(30)}c{20}`]],
])("samples: %s", (_name, patterns) => {
  const samples = patternSamples(patterns);
  expect(samples.length).toBe(12);
  for (const sample of samples) expect(patterns.every((one) => new RegExp(one).test(sample))).toBe(true);
});
