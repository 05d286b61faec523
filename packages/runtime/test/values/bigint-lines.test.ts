import { expect, test } from "vitest";
import { bodyWriter } from "../../src/codegen-v1.ts";
import { bigintWriter } from "../../src/values-v1.ts";

const bytes = new TextEncoder().encode("1\n");
const BIG = 9007199254740993n;

test.each<[type: string, value: unknown, want: unknown]>([
  ["application/x-ndjson", [BIG, 1, { id: BIG }, "9"], '9007199254740993\n1\n{"id":9007199254740993}\n"9"\n'],
  ["application/x-ndjson", [undefined, BIG], "null\n9007199254740993\n"],
  ["application/json-seq", [BIG], "\u001e9007199254740993\n"],
  ["application/stream+json", [BIG], "9007199254740993\n"],
  ["application/x-ndjson", "1\n", "1\n"],
  ["application/x-ndjson", bytes, bytes],
  ["application/json", [BIG], "[9007199254740993]"],
  ["application/json", bytes, bytes],
])("as %s, %s is %s", (type, value, want) => {
  expect(bigintWriter(bodyWriter)(value, type, {} as never)).toEqual({ body: want, type });
});
