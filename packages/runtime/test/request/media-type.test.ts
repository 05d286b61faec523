import { expect, test } from "vitest";
import { isLines } from "../../src/request/media-type.ts";

test.each([
  ["application/x-ndjson", true],
  ["application/jsonl", true],
  ["application/json-lines; charset=utf-8", true],
  ["application/x-json-stream", true],
  ["application/json-seq", true],
  ["application/stream+json", true],
  ["application/json", false],
  // A schema is one value, in however many lines it is written.
  ["application/vnd.acme.json-schema+json", false],
])("%s is lines of JSON: %s", (type, want) => {
  expect(isLines(type)).toBe(want);
});
