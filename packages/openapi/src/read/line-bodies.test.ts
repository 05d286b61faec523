import { expect, it } from "vitest";
import { readObject } from "../load/read-object.ts";
import { lineBodies } from "./line-bodies.ts";

const ROW = { $ref: "#/components/schemas/Row" };
const LIST = { type: "array", items: ROW, minItems: 1 };

it.each([
  ["a schema of a line", "application/x-ndjson", { schema: ROW }, { schema: LIST }],
  [
    "an itemSchema",
    "application/json-seq",
    { itemSchema: true },
    { schema: { type: "array", items: true, minItems: 1 } },
  ],
  ["both", "application/jsonl", { schema: {}, itemSchema: ROW }, { schema: LIST }],
  ["a parameter of the type", "application/jsonl; charset=utf-8", { schema: ROW }, { schema: LIST }],
  ["a list", "application/x-ndjson", { schema: { $ref: "#/components/schemas/Rows" } }, { schema: LIST }],
  ["a text", "application/x-ndjson", { schema: { type: "string" } }, { schema: { type: "string", minLength: 1 } }],
  ["anything", "application/x-ndjson", { schema: {} }, undefined],
  ["no schema", "application/x-ndjson", {}, undefined],
  ["JSON", "application/json", { schema: ROW }, undefined],
])("%s", (_name, type, media, want) => {
  const document = readObject({
    openapi: "3.2.0",
    info: { title: "Lines", version: "1" },
    paths: { "/a": { post: { operationId: "a", requestBody: { content: { [type]: media } }, responses: {} } } },
    components: { schemas: { Row: { type: "object" }, Rows: { type: "array", items: ROW } } },
  });
  const path = ["paths", "/a", "post", "requestBody", "content", type];
  expect(lineBodies(document)).toEqual(want ? [{ path, value: want }] : []);
});
