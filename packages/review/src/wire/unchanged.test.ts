import type { JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { operationsOf } from "../described-operations.ts";
import { unchangedBetween } from "./unchanged.ts";

const json = (name: string): JsonObject => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const getting = (name: string): JsonObject => ({
  get: { responses: { "200": { description: "One.", content: json(name) } } },
});

/** A leads to B, and C to itself. */
const spec = (): JsonObject =>
  JSON.parse(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1.0.0" },
      servers: [{ url: "https://x.example" }],
      paths: { "/a": getting("A"), "/b": getting("B"), "/c": getting("C") },
      components: {
        securitySchemes: { key: { type: "http", scheme: "bearer" } },
        schemas: {
          A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } },
          B: { type: "string" },
          C: { type: "object", properties: { next: { $ref: "#/components/schemas/C" } } },
        },
      },
    }),
  ) as JsonObject;

const TABLE: readonly (readonly [name: string, from: string, to: string, want: readonly string[]])[] = [
  ["another version of the description", '"1.0.0"', '"2.0.0"', ["GET /a", "GET /b", "GET /c"]],
  ["a component that another one refers to", '"type":"string"', '"type":"integer"', ["GET /c"]],
  ["a component that refers to itself", '"next"', '"last"', ["GET /a", "GET /b"]],
  ["a server", "x.example", "y.example", []],
  ["a security scheme", '"bearer"', '"basic"', []],
  ["the text of one operation", '"/a":{"get":{', '"/a":{"get":{"summary":"A","responses":{},', ["GET /b", "GET /c"]],
  ["parameters of a path", '"/b":{', '"/b":{"parameters":[],', ["GET /a", "GET /c"]],
];

test.each(TABLE)("%s", (_, from, to, want) => {
  const text = JSON.stringify(spec());
  expect(text).toContain(from);
  const [base, head] = [inMemory(spec()), inMemory(JSON.parse(text.replace(from, to)) as JsonObject)];
  const isUnchanged = unchangedBetween(base, head);
  const after = new Map(operationsOf(head).map((operation) => [operation.key, operation]));
  const same = operationsOf(base).filter((before) => isUnchanged("all", before, after.get(before.key) ?? before));
  expect(same.map(({ label }) => label)).toEqual(want);
});

const BODY = { requestBody: { content: json("B") } };

test.each([
  ["what is sent", '"B":{"type":"string"}', '"B":{"type":"integer"}', ["response"]],
  ["what comes", '"next"', '"last"', ["request"]],
  ["another parameter", '"/c":{', '"/c":{"parameters":[],', ["response"]],
  ["words of the operation", '"post":{', '"post":{"summary":"C",', ["request", "response"]],
] as const)("%s of one operation", (_, from, to, want) => {
  const { get } = getting("C") as { get: JsonObject };
  const text = JSON.stringify({ ...spec(), paths: { "/c": { post: { ...get, ...BODY } } } });
  const [base, head] = [inMemory(JSON.parse(text)), inMemory(JSON.parse(text.replace(from, to)))];
  const [[before], [after]] = [operationsOf(base), operationsOf(head)];
  if (!before || !after) throw new Error("each version has one operation");
  const isUnchanged = unchangedBetween(base, head);
  expect((["all", "request", "response"] as const).filter((part) => isUnchanged(part, before, after))).toEqual(want);
});
