import { expect, it } from "vitest";
import { wrapped } from "./wrapped.ts";

it.each([
  ["one two three", undefined, "one two three"],
  ["one two three", 13, "one two three"],
  ["one two three", 12, "one two\n  three"],
  ["one two three", 7, "one two\n  three"],
  ["one two three four", 9, "one two\n  three\n  four"],
  ["    one two three", 11, "    one two\n      three"],
  ["averylongword two", 5, "averylongword\n  two"],
  ["a\nb c", 2, "a\nb\n  c"],
  ["", 5, ""],
])("%j in %s characters", (text, width, want) => {
  expect(wrapped(text, width)).toBe(want);
});
