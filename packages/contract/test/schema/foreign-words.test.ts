import type { JsonObject } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { startMock } from "../../src/index.ts";
import { foreignWords, withoutForeignWords } from "../../src/schema/foreign-words.ts";
import { schemasOf } from "../../src/schema/schemas-of.ts";

describe("words that no schema compiler knows", () => {
  it.each<[schema: JsonObject, words: readonly string[], left: JsonObject]>([
    [{ type: "string", pattern: "^a$" }, [], { type: "string", pattern: "^a$" }],
    [{ type: ["string", "null"], pattern: "\\_" }, [], { type: ["string", "null"], pattern: "\\_" }],
    [{ pattern: "(?i)^abc$" }, ['pattern "(?i)^abc$" is not a regular expression'], {}],
    [{ type: "date" }, ['type is "date"'], {}],
    [{ type: ["string", "date"] }, ['type is ["string","date"]'], { type: ["string"] }],
    [{ required: ["a", "a"] }, ["required is not a list of different names"], { required: ["a"] }],
    [{ required: true }, [], { required: true }],
    [{ properties: { a: null, b: true } }, ['properties has "a", which is not a schema'], { properties: { b: true } }],
    [{ maximum: "10" }, ['maximum is "10", and not a number'], {}],
    [{ minLength: "5", maxLength: 9 }, ['minLength is "5", and not a whole number from 0 on'], { maxLength: 9 }],
    [{ maxItems: -1 }, ["maxItems is -1, and not a whole number from 0 on"], {}],
    [{ multipleOf: 0 }, ["multipleOf is 0, and not a number above 0"], {}],
    [{ uniqueItems: "true" }, ['uniqueItems is "true", and not true or false'], {}],
    [{ format: null }, ["format is null, and not a text"], {}],
    [{ minimum: 1, exclusiveMinimum: true }, [], { minimum: 1, exclusiveMinimum: true }],
    [{ items: "string" }, ['items is "string", which is not a schema'], {}],
    [{ enum: [null], default: null, example: null }, [], { enum: [null], default: null, example: null }],
  ])("%j", (schema, words, left) => {
    expect(foreignWords(schema).map(({ message }) => message)).toEqual(words);
    expect(withoutForeignWords(schema)).toEqual(left);
  });
});

describe("a mock of a document that has them", () => {
  const body = (schema: object) => ({ content: { "application/json": { schema } } });
  const document = {
    openapi: "3.0.3",
    info: { title: "x", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: body({ properties: { a: { type: "date" } } }),
          responses: { "204": { description: "x" } },
        },
        get: { operationId: "b", responses: { "200": { description: "x", ...body({ type: "text" }) } } },
      },
    },
  };

  it("is refused at the start, with all places", async () => {
    await expect(startMock(document)).rejects.toThrow(
      [
        "(document object): Schemas have what JSON Schema does not know:",
        '    #/paths/~1a/post/requestBody/content/application~1json/schema/properties/a: type is "date"',
        '    #/paths/~1a/get/responses/200/content/application~1json/schema: type is "text"',
        'Correct the schemas, or mock with answers: "warn" (--answers warn), which ignores it.',
      ].join("\n"),
    );
  });

  it("ignores them with answers: warn, and says so", async () => {
    const told: string[] = [];
    const log = (event: object) => "message" in event && told.push(String(event.message));
    await using mock = await startMock(document, { answers: "warn", log });
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${mock.url}/a`, { method: "POST", headers, body: '{"a":1}' })).status).toBe(204);
    expect((await fetch(`${mock.url}/a`)).status).toBe(200);
    expect(told.slice(0, 2)).toEqual([
      '#/paths/~1a/post/requestBody/content/application~1json/schema/properties/a: type is "date"',
      '#/paths/~1a/get/responses/200/content/application~1json/schema: type is "text"',
    ]);
  });
});

it.each([
  ["3.1.0", { type: "integer", minimum: 1, exclusiveMinimum: true }, [1, 2], [0]],
  ["3.0.3", { type: "integer", minimum: 1, exclusiveMinimum: true }, [2], [1, 0]],
  ["3.0.3", { type: "integer", maximum: "10", minimum: 1 }, [1, 11], [0]],
  ["3.1.0", { type: "string", minLength: "5", maxLength: 6 }, ["a", "abcdef"], ["abcdefg"]],
  ["3.1.0", { type: "array", minItems: null, items: { type: "string" } }, [[], ["a"]], [[1]]],
])("of OpenAPI %s %j judges by what it says", async (openapi, S, valid, invalid) => {
  const { requests } = schemasOf(
    await loadDocument({ openapi, info: { title: "x", version: "1" }, paths: {}, components: { schemas: { S } } }),
  );
  expect(valid.filter((value) => !requests.accepts("/components/schemas/S", value))).toEqual([]);
  expect(invalid.filter((value) => requests.accepts("/components/schemas/S", value))).toEqual([]);
});
