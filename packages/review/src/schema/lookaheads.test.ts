import { expect, test } from "vitest";
import { withoutLookaheads } from "./lookaheads.ts";

const TABLE: readonly (readonly [pattern: string, want: readonly string[]])[] = [
  ["^[a-z]+$", ["^[a-z]+$"]],
  ["^(?=.*[0-9])[a-z0-9]+$", ["^.*[0-9]", "^[a-z0-9]+$"]],
  ["^(?=.*[0-9])(?=.*[a-z]).{8,}$", ["^.*[0-9]", "^.*[a-z]", "^.{8,}$"]],
  ["^(?!admin)[a-z]+$", ["^(?!admin)", "^[a-z]+$"]],
  ["^(?=a|b)[a-z]+$", ["^(?:a|b)", "^[a-z]+$"]],
  ["^(?=.{1,5}$)", ["^.{1,5}$"]],
  ["^(?=\\)|[)])a(b|c)$", ["^(?:\\)|[)])", "^a(b|c)$"]],
  // Not every text has to have these.
  ["^(?=a)b|c", ["^(?=a)b|c"]],
  ["^(?=a)?b", ["^(?=a)?b"]],
  ["(?=a)b", ["(?=a)b"]],
  ["^(?=(a))\\1b", ["^(?=(a))\\1b"]],
];

test.each(TABLE)("%s", (pattern, want) => {
  expect(withoutLookaheads(pattern)).toEqual(want);
  const whole = new RegExp(pattern);
  for (const text of ["", "a", "b", "ab", "abc", "a1", "admin", "12345678a", ")ab", "aab", "xc", "{}"])
    expect([text, want.every((part) => new RegExp(part).test(text))]).toEqual([text, whole.test(text)]);
});
