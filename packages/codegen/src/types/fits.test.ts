import type { Json, JsonObject } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fits } from "./fits.ts";
import { BLOB } from "./schema/plain.ts";

const TYPED = parse(`
components:
  schemas:
    Thing: { type: object, required: [a], properties: { a: { type: integer }, next: { $ref: "#/components/schemas/Thing" } } }
    Other: { type: object, properties: { b: { type: string } } }
    Open: { type: object, properties: { a: { type: integer } }, additionalProperties: true }
`) as JsonObject;

const THING = '{ $ref: "#/components/schemas/Thing" }';
const OTHER = '{ $ref: "#/components/schemas/Other" }';
const SHAPE = "type: object, properties: { a: { type: integer }, b: { type: string } }";

/** A schema of the typed document, values that TypeScript takes for its type, and values that it refuses. */
const TABLE: readonly (readonly [schema: string, taken: string, refused: string])[] = [
  ["{}", "[1, x, null, {}, []]", "[]"],
  ["false", "[]", "[1, null]"],
  ["{ type: string }", '[x, ""]', "[1, null, {}, []]"],
  ["{ type: integer }", "[1, 1.5]", '["1", null, true]'],
  ["{ type: 'null' }", "[null]", "[0, '']"],
  ["{ type: [string, integer] }", "[x, 1]", "[null, true]"],
  ["{ enum: [a, 1, null, { x: 1 }] }", "[a, 1, null, { x: 1 }]", "[b, '1', { x: 2 }]"],
  ["{ const: a }", "[a]", "[b]"],
  ["{ type: object }", "[{}, { a: 1 }]", "[[], x]"],
  [THING, "[{ a: 1 }, { a: 1, next: { a: 2 } }]", "[{}, { a: x }, { a: 1, more: 1 }, { a: 1, next: {} }, null]"],
  ['{ $ref: "#/components/schemas/Open" }', "[{}, { a: 1, more: x }]", "[{ a: x }]"],
  ['{ $ref: "#/components/schemas/Nothing" }', "[]", "[1, {}]"],
  ["{ type: object, additionalProperties: { type: integer } }", "[{}, { x: 1 }]", "[{ x: y }]"],
  ["{ type: array, items: { type: integer } }", "[[], [1, 2]]", "[[x], {}]"],
  [
    "{ type: array, specwright-tuple: 1, items: false, prefixItems: [{ type: string }, { type: integer }] }",
    "[[x], [x, 1]]",
    "[[], [x, 1, 2], [1, x]]",
  ],
  [
    "{ type: array, specwright-tuple: 0, items: { type: boolean }, prefixItems: [{ type: string }] }",
    "[[], [x], [x, true]]",
    "[[x, 1], [true]]",
  ],
  [`{ allOf: [${THING}, ${OTHER}] }`, "[{ a: 1, b: x }, { a: 1 }]", "[{ b: x }, { a: 1, c: 1 }]"],
  [`{ anyOf: [${THING}, { type: "null" }] }`, "[{ a: 1 }, null]", "[{}, x]"],
  [`{ oneOf: [${THING}, ${OTHER}] }`, "[{ a: 1 }, { b: x }, {}]", "[{ b: 1 }]"],
  [
    `{ allOf: [{ ${SHAPE} }, { anyOf: [{ type: object, required: [a], properties: { a: {} } }, { type: object, required: [b], properties: { b: {} } }] }] }`,
    "[{ a: 1 }, { b: x }]",
    "[{}, { a: x }]",
  ],
  [`{ type: string, format: ${BLOB} }`, "[x]", "[1, null, {}]"],
  [`{ allOf: [{ type: string, format: ${BLOB} }, { description: File }] }`, "[x]", "[1]"],
  [`{ allOf: [{ type: string, format: ${BLOB} }, { type: string }] }`, "[]", "[x]"],
  [`{ allOf: [{ type: string, format: ${BLOB} }, { const: x }] }`, "[]", "[x]"],
];

describe("fits", () => {
  it.each(TABLE)("%s takes %s and refuses %s", (schema, taken, refused) => {
    const judge = (value: Json): boolean => fits(value, parse(schema) as Json, TYPED);
    expect((parse(taken) as Json[]).filter((value) => !judge(value))).toEqual([]);
    expect((parse(refused) as Json[]).filter(judge)).toEqual([]);
  });

  it("gives up on unions of unions instead of trying all of their ways", () => {
    const union = { anyOf: Array.from({ length: 30 }, (_, index) => ({ const: index })) };
    expect(fits(1, { allOf: [union, union, union] }, TYPED)).toBe(false);
  });
});
