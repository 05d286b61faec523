import { expect, test } from "vitest";
import { shown } from "../../src/errors/shown.ts";
import { acme, json, operation, rejection } from "../support/acme.ts";

test.each([
  ["plain text", "plain text"],
  [" a\r\n\tb\u2028c ", "a b c"],
  ["a\u001b[31mb\u0007\u0000c", "a [31mb c"],
  ["a\u0085b\u009b31mc\u007fd", "a b 31mc d"],
  ["a\u202eb\u2066c\u200bd\ufeffe", "a b c d e"],
  ["half \ud800 letter", "half letter"],
  ["é 😀 漢字 עברית", "é 😀 漢字 עברית"],
  ["x".repeat(300), "x".repeat(200)],
  [" ".repeat(5000), ""],
])("%j is %j", (given, want) => {
  expect(shown(given)).toBe(want);
});

/** Headers of a test double may hold what no platform lets through. */
const hostile = (type: string, status = 200) => {
  const headers = { get: (name: string) => (name === "content-type" ? type : null), has: () => false };
  return acme({
    retry: false,
    fetch: (async () => ({
      ok: status < 400,
      status,
      headers,
      text: async () => "<p>",
      blob: async () => new Blob(),
    })) as never,
  });
};

test.each([
  ["text/html\r\nforged: line", "text/html forged: line"],
  ["text/html\u001b[2J", "text/html [2J"],
  [`text/${"x".repeat(1000)}`, `text/${"x".repeat(195)}`],
  ["text/html; a=\u202e", "text/html; a="],
])("the content type %j in the message of a ParseError is %j", async (type, want) => {
  const { name, message } = await rejection(operation()(hostile(type)));
  expect([name, message]).toEqual([
    "ParseError",
    `getThing was answered with 200 and ${want} that is not JSON (GET /things)`,
  ]);
});

test("what a failure says is one line of the message of an ApiError", async () => {
  const fetch = (async () => json({ message: "no\u001b]0;x\u0007\nway \u202ehere" }, 404)()) as never;
  const { message, body } = await rejection(operation()(acme({ fetch })));
  expect([message, body]).toEqual([
    "getThing was answered with 404: no ]0;x way here (GET /things)",
    { message: "no\u001b]0;x\u0007\nway \u202ehere" },
  ]);
});
