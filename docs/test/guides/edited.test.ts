import { expect, it } from "vitest";
import { edited } from "./edited.ts";

it.each([
  ["a\nb\nc\n", "-b\n+d\n", "a\nd\nc\n"],
  ["a\nb\nc\n", " a\n+x\n", "a\nx\nb\nc\n"],
  ["a\nb\nc\n", " b\n-c\n", "a\nb\n"],
])("%j with %j is %j", (text, diff, want) => {
  expect(edited(text, diff)).toBe(want);
});

it.each([
  ["a\n", "-b\n+c\n", "the file does not have these lines exactly once:\nb"],
  ["a\na\n", "-a\n+c\n", "the file does not have these lines exactly once:\na"],
  ["a\n", "a\n+c\n", "a line of a diff begins with -, + or a space: a"],
])("%j with %j is refused", (text, diff, want) => {
  expect(() => edited(text, diff)).toThrow(want);
});
