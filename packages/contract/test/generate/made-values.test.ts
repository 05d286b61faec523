import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

/** What a mock answers for a schema without an example, by its own generator and by a seed. */
async function answered(schema: object): Promise<readonly number[]> {
  const body = { type: "object", required: ["value"], properties: { value: schema } };
  const content = { "application/json": { schema: body } };
  const responses = { "200": { description: "x", content } };
  await using mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Made", version: "1" },
    paths: { "/x": { get: { responses } } },
  });
  const answers = [{}, { prefer: "dynamic=true, seed=3" }].map((headers) => fetch(`${mock.url}/x`, { headers }));
  return (await Promise.all(answers)).map(({ status }) => status);
}

const text = (format: string, minLength: number, maxLength: number): object => ({
  type: "string",
  format,
  minLength,
  maxLength,
});
const matching = (pattern: string, minLength: number, maxLength: number = minLength): object => ({
  type: "string",
  pattern,
  minLength,
  maxLength,
});
const list = (items: object, minItems: number): object => ({ type: "array", uniqueItems: true, minItems, items });

describe("a value is made that the schema accepts", () => {
  it.each<[name: string, schema: object]>([
    ["a number between neighbours of thousandths", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.001 }],
    ["a number in a narrow range that has a thousandth", { type: "number", minimum: 0.0015, maximum: 0.0019 }],
    ["a negative number", { type: "number", exclusiveMinimum: -0.00002, exclusiveMaximum: -0.00001 }],
    ["the only number", { type: "number", minimum: 0.00001, maximum: 0.00001 }],
    ["a whole number between two", { type: "integer", exclusiveMinimum: 5, exclusiveMaximum: 7 }],
    ["a multiple beyond a large bound", { type: "integer", exclusiveMinimum: 1e15, multipleOf: 3 }],
    ["a multiple below a large negative bound", { type: "integer", exclusiveMaximum: -1e15, multipleOf: 7 }],
    ["a whole number where doubles are not dense", { type: "integer", exclusiveMinimum: 1e18 }],
    ["hundredths above a large bound", { type: "number", exclusiveMinimum: 1e12, multipleOf: 0.01 }],
    ["digits of SHA-256", matching("^[a-f0-9]+$", 64)],
    ["different digits of SHA-256", list(matching("^[a-f0-9]+$", 64), 4)],
    ["long capitals", matching("^[A-Z]+$", 24, 40)],
    ["a long text between bounds of its pattern", matching("^[a-z]{1,20}-[a-z]{1,20}$", 35, 38)],
    ["repeated groups", matching("^(?:[0-9a-f]{2}:)+[0-9a-f]{2}$", 47)],
    ["one of two forms, the longer one", matching("^(?:v[0-9]|[a-z]+)$", 30)],
    ["a long text after a start", matching("^ord_", 40)],
    ["a long text that must hold a digit", matching("^(?=.*\\d)[a-z\\d]+$", 48)],
    ["a long text of any characters", matching("^[\\s\\S]+$", 64)],
    ["a short text of long parts", matching("^[a-z]{3,}_[a-z]{3,}$", 0, 7)],
    ["a quoted text", { type: "string", pattern: "^(['\"]).+\\1$" }],
    ["a word between tags", { type: "string", pattern: "^<(?<tag>[a-z]+)>.*</\\k<tag>>$" }],
    ["a long quoted text", matching("^(['\"])[a-z]*\\1$", 40)],
    ["a relative pointer", text("relative-json-pointer", 0, 100)],
    ["different relative pointers", list({ type: "string", format: "relative-json-pointer" }, 3)],
    ["a pointer in a fragment", text("json-pointer-uri-fragment", 10, 20)],
    ["a time without a zone", text("iso-date-time", 0, 100)],
    ["a short email", text("email", 0, 10)],
    ["a long email", text("email", 40, 100)],
    ["an email that is longer than its first part may be", text("email", 120, 200)],
    ["a short hostname", text("hostname", 0, 3)],
    ["a long hostname", text("hostname", 130, 253)],
    ["a short uri", text("uri", 0, 9)],
    ["a long uri", text("uri", 80, 90)],
    ["a long uri-reference", text("uri-reference", 30, 30)],
    ["a long uri-template", text("uri-template", 30, 30)],
    ["a long json-pointer", text("json-pointer", 30, 30)],
    ["a long regex", text("regex", 30, 30)],
    ["bytes of five characters or more", text("byte", 5, 100)],
    ["a long duration", text("duration", 6, 9)],
    ["a date-time with a fraction", text("date-time", 24, 30)],
    ["different emails", list({ type: "string", format: "email" }, 4)],
    ["different dates", list({ type: "string", format: "date" }, 4)],
    ["different times", list({ type: "string", format: "date-time" }, 12)],
    ["different uuids", list({ type: "string", format: "uuid" }, 12)],
    ["different addresses", list({ type: "string", format: "ipv4" }, 12)],
    ["different addresses of version 6", list({ type: "string", format: "ipv6" }, 12)],
    ["different bytes", list({ type: "string", format: "byte" }, 3)],
    [
      "different objects",
      list({ type: "object", required: ["a"], properties: { a: { type: "boolean" }, b: { type: "integer" } } }, 4),
    ],
    [
      "different objects that share a member of one value",
      list({ type: "object", required: ["a", "b"], properties: { a: { const: 1 }, b: { type: "integer" } } }, 3),
    ],
    [
      "different objects with a member of few values",
      list(
        {
          type: "object",
          required: ["a", "b"],
          properties: { a: { type: "integer", minimum: 1, maximum: 2 }, b: { type: "string" } },
        },
        4,
      ),
    ],
    ["different lists", list({ type: "array", minItems: 1, items: { type: "integer" } }, 3)],
  ])("%s", async (_, schema) => {
    expect(await answered(schema)).toEqual([200, 200]);
  });
});

describe("a value that cannot be made costs itself alone", () => {
  const no = { type: "string", pattern: "^(?=b)a$" };
  const wrong = { type: "string", format: "date", minLength: 20 };
  const object = (properties: object, required: string[] = []): object => ({ type: "object", required, properties });

  it.each<[name: string, schema: object, want: unknown]>([
    ["an optional property", object({ a: { type: "boolean" }, b: no }), { a: true }],
    [
      "an optional property in an optional object",
      object({ a: { type: "boolean" }, b: object({ c: no }, ["c"]) }),
      { a: true },
    ],
    ["a wrong guess", object({ a: { type: "boolean" }, b: wrong }), { a: true }],
    [
      "a wrong guess in an optional object",
      object({ a: { type: "boolean" }, b: object({ c: wrong }, ["c"]) }),
      { a: true },
    ],
    [
      "a wrong guess in a list",
      object({ a: { type: "boolean" }, b: { type: "array", items: wrong } }),
      { a: true, b: [] },
    ],
    [
      "wrong guesses of a map",
      object({ a: { type: "boolean" }, b: { type: "object", additionalProperties: wrong } }),
      { a: true, b: {} },
    ],
  ])("%s", async (_, schema, want) => {
    const content = { "application/json": { schema } };
    await using mock = await startMock({
      openapi: "3.1.0",
      info: { title: "Made", version: "1" },
      paths: { "/x": { get: { responses: { "200": { description: "x", content } } } } },
    });
    expect(await (await fetch(`${mock.url}/x`)).json()).toEqual(want);
  });
});
