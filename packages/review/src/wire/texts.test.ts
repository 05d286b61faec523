import type { JsonObject } from "@specwright/openapi";
import { describe, expect, test } from "vitest";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { verdictOf } from "../../test/pairs/verdict.ts";
import type { Draft } from "../finding.ts";
import { compareWire } from "./compare.ts";
import { SetComparison } from "./sets.ts";

/** A place for a schema: in an operation, or in its response. */
type SchemaLocation = (schema: JsonObject) => JsonObject;

const done = { "204": { description: "Done." } };
const query = (rest: (schema: JsonObject) => JsonObject): SchemaLocation => {
  return (schema) => ({ parameters: [{ name: "value", in: "query", ...rest(schema) }], responses: done });
};
const body = (type: string, around: (schema: JsonObject) => JsonObject, rest: JsonObject = {}): SchemaLocation => {
  return (schema) => ({ requestBody: { content: { [type]: { schema: around(schema), ...rest } } }, responses: done });
};
const itself = (schema: JsonObject): JsonObject => schema;
const field = (schema: JsonObject): JsonObject => ({ type: "object", properties: { value: schema } });
const list = (schema: JsonObject): JsonObject => ({ type: "array", items: schema });
const FORM = "application/x-www-form-urlencoded";
const asJson = { encoding: { value: { contentType: "application/json" } } };

const TEXTS: { readonly [name: string]: SchemaLocation } = {
  parameter: query((schema) => ({ schema })),
  "item of a parameter": query((schema) => ({ schema: list(schema) })),
  "property of a parameter": query((schema) => ({ schema: field(schema) })),
  "plain text in a parameter": query((schema) => ({ content: { "text/plain": { schema } } })),
  "field of a form": body(FORM, field),
  "repeated field of a form": body(FORM, (schema) => field(list(schema))),
  "part of a form": body("multipart/form-data", field),
  XML: body("application/xml", field),
  "XML of another kind": body("application/atom+xml; charset=utf-8", (schema) => field(field(schema))),
  "plain text": body("text/plain; charset=utf-8", itself),
};

const TYPED: { readonly [name: string]: SchemaLocation } = {
  "JSON in a parameter": query((schema) => ({ content: { "application/json": { schema } } })),
  "object in a form": body(FORM, (schema) => field(field(schema))),
  "JSON in a form": body(FORM, field, asJson),
  "JSON as a part of a form": body("multipart/form-data", field, asJson),
  JSON: body("application/json", itself),
};

const HEADER: SchemaLocation = (schema) => ({
  responses: { "204": { description: "Done.", headers: { "X-Value": { schema } } } },
});

const integer: JsonObject = { type: "integer" };
const string: JsonObject = { type: "string" };
const matching = (pattern: string): JsonObject => ({ type: "string", pattern });

/** Two schemas, and what a sender finds who goes from the one to the other, and back. */
const TABLE: readonly (readonly [one: JsonObject, other: JsonObject, there: string, back: string])[] = [
  [integer, string, "safe", "breaking"],
  [{ type: "number" }, string, "safe", "breaking"],
  [{ type: "boolean" }, string, "safe", "breaking"],
  [{ type: "integer", enum: [1, 2] }, { type: "string", enum: ["1", "2"] }, "same", "same"],
  [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }, "same", "same"],
  [integer, matching("^-?[0-9]+$"), "safe", "breaking"],
  [{ type: "integer", minimum: 0, maximum: 99 }, { type: "string", maxLength: 2 }, "safe", "breaking"],
  [{ type: "integer", enum: [1, 2] }, { type: "string", enum: ["1"] }, "breaking", "safe"],
  [integer, matching("^[0-9]+$"), "breaking", "breaking"],
  [{ type: "number" }, matching("^-?[0-9]+$"), "breaking", "breaking"],
  [integer, { type: "string", maxLength: 3 }, "breaking", "breaking"],
  [integer, { type: "string", minLength: 2 }, "breaking", "breaking"],
  [{ type: "boolean" }, { type: "string", enum: ["true"] }, "breaking", "safe"],
  [integer, { type: "boolean" }, "breaking", "breaking"],
  [integer, { type: "integer", maximum: 5 }, "breaking", "safe"],
  [{ type: ["integer", "null"] }, string, "safe", "breaking"],
  [{ type: ["boolean", "null"] }, { type: "boolean" }, "same", "same"],
  [{ enum: ["a", "b", null] }, { enum: ["a", "b"] }, "same", "same"],
  [{ enum: ["a", "b", null] }, { enum: ["a"] }, "breaking", "safe"],
];

const rows = TABLE.map(
  ([one, other, there, back]) => [JSON.stringify(one), JSON.stringify(other), there, back] as const,
);

describe.each(Object.entries(TEXTS))("%s", (_, place) => {
  test.each(rows)("%s → %s: %s, back %s", (one, other, there, back) => {
    expect([verdict(place, one, other), verdict(place, other, one)]).toEqual([there, back]);
  });
});

describe("header of a response", () => {
  test.each(rows)("%s ← %s: %s, back %s", (one, other, there, back) => {
    expect([verdict(HEADER, other, one), verdict(HEADER, one, other)]).toEqual([there, back]);
  });
});

test.each(Object.entries(TYPED))('%s: 5 is not "5"', (_, place) => {
  const [one, other] = [integer, string].map((schema) => JSON.stringify(schema)) as [string, string];
  expect([verdict(place, one, other), verdict(place, other, one)]).toEqual(["breaking", "breaking"]);
});

describe("a list of numbers that becomes one of texts", () => {
  const parameter = TEXTS.parameter as SchemaLocation;
  const texts = (one: JsonObject, rest: JsonObject): string => JSON.stringify({ type: "array", items: one, ...rest });

  test("is refused for its length, and not for its numbers", () => {
    const drafts = draftsOf(parameter, texts(integer, { maxItems: 300 }), texts(string, { maxItems: 299 }));
    const refused = drafts.filter(({ severity }) => severity === "breaking");
    expect(refused).toMatchObject([{ rule: "max-items-changed", witness: { value: { length: 300 } } }]);
  });

  test("does not break where it cannot be longer", () => {
    const [before, after] = [
      texts({ enum: [1, 2] }, { uniqueItems: true, maxItems: 4 }),
      texts({ enum: ["1", "2"] }, { uniqueItems: true, maxItems: 3 }),
    ];
    expect(verdict(parameter, before, after)).not.toBe("breaking");
  });
});

function verdict(place: SchemaLocation, before: string, after: string): string {
  return verdictOf(draftsOf(place, before, after), "wire");
}

function draftsOf(place: SchemaLocation, before: string, after: string): Draft[] {
  const [base, head] = [before, after].map((schema) =>
    inMemory({
      openapi: "3.1.0",
      info: { title: "Texts", version: "1.0.0" },
      paths: { "/a": { post: place(JSON.parse(schema) as JsonObject) } },
    }),
  );
  if (!base || !head) throw new Error("two versions were made");
  return compareWire(base, head, new SetComparison(base, head));
}

const items = (schema: JsonObject, rest: JsonObject = {}): JsonObject => ({ type: "array", items: schema, ...rest });

/** Ways to write a list, and what a sender finds who goes from a scalar to a list, and back. */
const LISTS: readonly (readonly [place: string, scalar: JsonObject, list: JsonObject, there: string, back: string])[] =
  [
    ["exploded", string, items(string), "safe", "breaking"],
    ["exploded", integer, items(string), "safe", "breaking"],
    ["exploded", { enum: ["a", "b"] }, items({ enum: ["a", "b", "c"] }), "safe", "breaking"],
    ["exploded", { enum: ["a", "b"] }, items({ enum: ["a"] }), "breaking", "breaking"],
    ["exploded", string, items({ type: "string", maxLength: 3 }), "breaking", "breaking"],
    ["exploded", string, items(string, { minItems: 2 }), "breaking", "breaking"],
    ["exploded", string, items(string, { maxItems: 1 }), "same", "same"],
    ["exploded", { anyOf: [string, items(string)] }, items(string), "same", "same"],
    ["exploded", { type: ["string", "null"] }, items(string), "safe", "breaking"],
    ["joined by commas", integer, items(integer), "safe", "breaking"],
    // A text with a comma in it is a list of two.
    ["joined by commas", string, items(string), "unknown", "safe"],
    ["joined by commas", { enum: ["a,b"] }, items({ enum: ["a,b"] }), "breaking", "breaking"],
    ["joined by spaces", { enum: ["a", "b"] }, items({ enum: ["a", "b"] }), "safe", "breaking"],
    ["in a path", { type: "boolean" }, items({ type: "boolean" }), "safe", "breaking"],
    ["in a header", integer, items(integer), "safe", "breaking"],
    ["in a form", string, items(string), "safe", "breaking"],
    ["in a form, joined by commas", integer, items(integer), "safe", "breaking"],
    ["in JSON", string, items(string), "breaking", "breaking"],
    ["in XML", string, items(string), "safe", "breaking"],
    ["in XML, in an element of its own", string, items(string, { xml: { wrapped: true } }), "breaking", "breaking"],
  ];

const parameter = (rest: JsonObject): SchemaLocation => {
  return (schema) => ({
    parameters: [{ name: "value", schema, required: rest.in === "path", ...rest }],
    responses: done,
  });
};

const LIST_PLACES: { readonly [place: string]: SchemaLocation } = {
  exploded: parameter({ in: "query" }),
  "joined by commas": parameter({ in: "query", explode: false }),
  "joined by spaces": parameter({ in: "query", style: "spaceDelimited", explode: false }),
  "in a path": parameter({ in: "path" }),
  "in a header": parameter({ in: "header" }),
  "in a form": body(FORM, field),
  "in a form, joined by commas": body(FORM, field, { encoding: { value: { explode: false } } }),
  "in JSON": body("application/json", itself),
  "in XML": body("application/xml", field),
  "in XML, in an element of its own": body("application/xml", field),
};

test.each(LISTS)("a list %s: %j → %j", (place, scalar, list, there, back) => {
  const at = LIST_PLACES[place] as SchemaLocation;
  const [one, other] = [JSON.stringify(scalar), JSON.stringify(list)];
  expect([verdict(at, one, other), verdict(at, other, one)]).toEqual([there, back]);
});

test("what is shown can be sent", () => {
  const [one, other] = [JSON.stringify(items({ type: "string" }, { type: ["array", "null"] })), JSON.stringify(string)];
  const drafts = draftsOf(LIST_PLACES.exploded as SchemaLocation, one, other);
  expect(drafts.map(({ witness }) => witness?.value)).toEqual([["text", "text1"]]);
});

test("an item that may be null is the same text without it", () => {
  const [one, other] = [JSON.stringify(items({ type: ["string", "null"] })), JSON.stringify(items(string))];
  const [query, json] = [LIST_PLACES.exploded, LIST_PLACES["in JSON"]] as [SchemaLocation, SchemaLocation];
  expect([verdict(query, one, other), verdict(json, one, other)]).toEqual(["same", "breaking"]);
});
