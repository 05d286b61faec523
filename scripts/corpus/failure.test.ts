import { SpecError } from "@specwright/openapi";
import { expect, test } from "vitest";
import { failuresOf } from "./failure.ts";

const thrown = (message: string, stack: string, cause?: Error): Error =>
  Object.assign(new TypeError(message, { cause }), { stack });
const refusal = { file: "specs/a/openapi.yaml", line: 2, col: 3, rule: "syntax", message: "no brace", hint: "Add it." };

test.each<[string, unknown, object[]]>([
  [
    "a refused description",
    new SpecError([refusal, { ...refusal, rule: "limit-size" }]),
    [
      { rule: "syntax", message: "specs/a/openapi.yaml:2:3 syntax: no brace" },
      { rule: "limit-size", message: "specs/a/openapi.yaml:2:3 limit-size: no brace" },
    ],
  ],
  [
    "an error of the engine, with its place",
    thrown(
      "Invalid URL",
      "TypeError: Invalid URL\n    at new URL (node:url:1:1)\n    at f (file:///w/packages/a/b.js:5:2)\n",
    ),
    [{ rule: "TypeError", message: "TypeError: Invalid URL (packages/a/b.js:5)" }],
  ],
  [
    "an error with a cause",
    thrown("fetch failed", "", new Error("refused")),
    [{ rule: "TypeError", message: "TypeError: fetch failed (Error: refused)" }],
  ],
  [
    "a line of a stranger",
    thrown("a\nb\u001b[31m", ""),
    [{ rule: "TypeError", message: "TypeError: a\\nb\\u001b[31m" }],
  ],
  ["no error at all", "text", [{ rule: "thrown", message: "text" }]],
])("%s", (_name, error, want) => {
  expect(failuresOf(error)).toEqual(want);
});

test("a message is not the whole of a page", () => {
  expect(failuresOf(new Error("x".repeat(5000)))[0]?.message).toHaveLength(600);
});
