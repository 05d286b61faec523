import { expect, it } from "vitest";
import { asJson } from "./json.ts";

it.each([
  [{ a: ["b"], "c[]": 1 }, '{\n  "a": [\n    "b"\n  ],\n  "c[]": 1\n}'],
  ["a\n::error::b", '"a\\n::error::b"'],
  ["##[error]\u202e\u007f\u{e0041}", '"##\\u005berror]\\u202e\\u007f\\udb40\\udc41"'],
])("%j is %j, and means the same", (given, want) => {
  expect(asJson(given)).toBe(want);
  expect(JSON.parse(asJson(given))).toEqual(given);
});
