import { expect, test } from "vitest";
import { bodyWriter, lineWriter } from "../../src/codegen-v1.ts";

const bytes = new TextEncoder().encode("1\n");

test.each<[type: string, value: unknown, want: unknown]>([
  ["application/x-ndjson", [{ a: 1 }, "b", null], '{"a":1}\n"b"\nnull\n'],
  ["application/jsonl; charset=utf-8", [[1], 2], "[1]\n2\n"],
  ["application/vnd.acme+json-seq", [1, 2], "\u001e1\n\u001e2\n"],
  ["application/stream+json", [1], "1\n"],
  ["application/x-ndjson", '{"a":1}\n', '{"a":1}\n'],
  ["application/x-ndjson", bytes, bytes],
  // As in a list of JSON, what JSON leaves out is null: each line stands for one item.
  ["application/x-ndjson", [undefined, 1], "null\n1\n"],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  ["application/x-ndjson", [, 1, ,], "null\n1\nnull\n"],
  ["application/json", [1, 2], "[1,2]"],
  ["application/vnd.upstream+xml", "<a/>", "<a/>"],
])("as %s, %j is %j", (type, value, want) => {
  const written = lineWriter(bodyWriter)(value, type, {} as never);
  expect(written).toEqual({ body: want, type });
});

test("a line that JSON cannot hold is refused", () => {
  expect(() => lineWriter(bodyWriter)([{ a: Number.NaN }], "application/x-ndjson", {} as never)).toThrow("NaN");
});
