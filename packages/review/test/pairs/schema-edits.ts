import type { JsonObject } from "@specwright/openapi";
import type { Want } from "./cell.ts";

/** Two schemas of which one allows less, by the keyword that makes the difference. */
export interface SchemaEdit {
  readonly keyword: string;
  readonly loose: JsonObject;
  readonly tight: JsonObject;
  /** What it is where values are bare texts, both ways. */
  readonly asText?: Want;
  /** Where the verdict is not the one that follows from the sets: for [sent, received], [tighten, loosen]. */
  readonly except?: {
    readonly [key in "sent tighten" | "sent loosen" | "received tighten" | "received loosen"]?: Want;
  };
}

const string = { type: "string" };
const integer = { type: "integer" };
const array = { type: "array", items: string };
const open = { type: "object" };
const counted: JsonObject = { type: "object", properties: { a: string, size: integer } };
const pet: JsonObject = { type: "object", properties: { a: string, b: string } };

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, on an object that nobody awaits
const consequence: JsonObject = { then: { enum: ["x"] } };

// biome-ignore lint/suspicious/noThenProperty: as above
const needsB: JsonObject = { then: { required: ["b"] } };

const NOBODY_KNOWS: NonNullable<SchemaEdit["except"]> = {
  "sent tighten": "unknown",
  "received loosen": "unknown",
};

/** A keyword that narrows a schema when it is added. */
function added(
  keyword: string,
  loose: JsonObject,
  value: JsonObject[string],
  except?: SchemaEdit["except"],
): SchemaEdit {
  return { keyword, loose, tight: { ...loose, [keyword]: value }, ...(except ? { except } : {}) };
}

/** At least one for each keyword of JSON Schema 2020-12 that says something about values. */
export const SCHEMA_EDITS: readonly SchemaEdit[] = [
  // Nobody can write null in a query, a path, a header or a form.
  { keyword: "type", loose: { type: ["string", "null"] }, tight: string, asText: "same" },
  { keyword: "type", loose: { type: "number" }, tight: integer },
  { keyword: "enum", loose: { enum: ["a", "b"] }, tight: { enum: ["a"] } },
  added("enum", string, ["a", "b"]),
  { keyword: "const", loose: { enum: ["a", "b"] }, tight: { const: "a" } },
  added("multipleOf", integer, 5),
  added("maximum", integer, 10),
  { keyword: "maximum", loose: { type: "integer", maximum: 10 }, tight: { type: "integer", maximum: 5 } },
  added("exclusiveMaximum", { type: "number" }, 10),
  added("minimum", integer, 1),
  added("exclusiveMinimum", { type: "number", minimum: 0 }, 0),
  added("maxLength", string, 5),
  added("minLength", string, 2),
  added("pattern", string, "^[a-z]+$"),
  {
    keyword: "pattern",
    loose: { type: "string", pattern: "^[a-z0-9]+$" },
    tight: { type: "string", pattern: "^[a-z]+$" },
  },
  {
    keyword: "pattern",
    loose: { type: "string", pattern: "^(?=.*[0-9])[a-z0-9]{4,20}$" },
    tight: { type: "string", pattern: "^(?=.*[0-9])(?=.*[a-z])[a-z0-9]{4,20}$" },
  },
  {
    keyword: "pattern",
    loose: { type: "string", pattern: "^(?!admin)[a-z]+$" },
    tight: { type: "string", pattern: "^(?!admin|root)[a-z]+$" },
  },
  added("maxItems", array, 3),
  added("minItems", array, 1),
  added("uniqueItems", array, true),
  added("contains", array, { const: "x" }),
  {
    keyword: "minContains",
    loose: { ...array, contains: { const: "x" } },
    tight: { ...array, contains: { const: "x" }, minContains: 2 },
  },
  {
    keyword: "maxContains",
    loose: { ...array, contains: { const: "x" } },
    tight: { ...array, contains: { const: "x" }, maxContains: 1 },
  },
  added("maxProperties", { type: "object", additionalProperties: string }, 2),
  added("minProperties", open, 1),
  added("required", pet, ["a"]),
  added("dependentRequired", pet, { a: ["b"] }),
  added("dependentSchemas", pet, { a: { required: ["b"] } }),
  {
    keyword: "dependentSchemas",
    loose: { ...counted, dependentSchemas: { a: { properties: { size: { maximum: 10 } } } } },
    tight: { ...counted, dependentSchemas: { a: { properties: { size: { maximum: 5 } } } } },
  },
  { keyword: "items", loose: { type: "array" }, tight: array },
  added("prefixItems", { type: "array" }, [integer]),
  // Who sends a name that was not described does so by accident; who described one takes it back without saying what becomes of it.
  added(
    "properties",
    { type: "object", additionalProperties: true },
    { a: string },
    {
      "sent tighten": "breaking",
      "sent loosen": "safe",
    },
  ),
  {
    keyword: "properties",
    loose: { type: "object", properties: { a: string } },
    tight: pet,
    except: { "sent tighten": "safe", "sent loosen": "unknown" },
  },
  added("patternProperties", open, { "^x-": string }),
  added("additionalProperties", pet, false),
  added("propertyNames", open, { pattern: "^[a-z]+$" }),
  added("unevaluatedProperties", pet, false),
  added("unevaluatedItems", { type: "array", prefixItems: [string] }, false),
  added("not", string, { const: "x" }),
  added("not", pet, { required: ["a", "b"] }),
  {
    keyword: "not",
    loose: { ...pet, not: { required: ["a"], properties: { a: { maxLength: 5 } } } },
    tight: { ...pet, not: { required: ["a"], properties: { a: { maxLength: 10 } } } },
  },
  added("allOf", string, [{ maxLength: 5 }]),
  // As text a number is a string too.
  { keyword: "anyOf", loose: { anyOf: [string, integer] }, tight: { anyOf: [string] }, asText: "same" },
  { keyword: "oneOf", loose: { oneOf: [{ type: "boolean" }, open] }, tight: { oneOf: [open] } },
  {
    keyword: "if",
    loose: { type: "string", if: { maxLength: 1 }, ...consequence },
    tight: { type: "string", if: { maxLength: 2 }, ...consequence },
  },
  {
    keyword: "if",
    loose: { ...pet, if: { properties: { a: { const: "x" } }, required: ["a"] }, ...needsB },
    tight: { ...pet, if: { properties: { a: { enum: ["x", "y"] } }, required: ["a"] }, ...needsB },
  },
  {
    keyword: "then",
    loose: { type: "string", if: { maxLength: 1 } },
    tight: { type: "string", if: { maxLength: 1 }, ...consequence },
  },
  {
    keyword: "else",
    loose: { type: "string", if: { maxLength: 1 } },
    tight: { type: "string", if: { maxLength: 1 }, else: { pattern: "^b" } },
  },
  added("format", string, "date"),
  added("format", string, "house-number", NOBODY_KNOWS),
  added("contentEncoding", string, "base64", NOBODY_KNOWS),
  added("contentMediaType", string, "image/png", NOBODY_KNOWS),
  {
    keyword: "contentSchema",
    loose: { type: "string", contentMediaType: "application/json" },
    tight: { type: "string", contentMediaType: "application/json", contentSchema: open },
    except: NOBODY_KNOWS,
  },
  // Limits so large that it takes a long value to get beyond them.
  added("maxLength", string, 30_000),
  added("maxItems", array, 1000),
  {
    keyword: "maxItems",
    loose: { ...array, uniqueItems: true, maxItems: 500 },
    tight: { ...array, uniqueItems: true, maxItems: 250 },
  },
  added("maxProperties", { type: "object", additionalProperties: string }, 100),
];

/** Pairs that are the same set in other words. No peer can tell, so nothing may be said but that. */
export const EQUIVALENT: readonly (readonly [keyword: string, JsonObject, JsonObject])[] = [
  ["type", { type: ["string", "null"] }, { anyOf: [string, { type: "null" }] }],
  ["type", { type: ["string", "integer"] }, { oneOf: [integer, string] }],
  ["const", { const: "a" }, { enum: ["a"] }],
  ["minimum", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }],
  ["maximum", { type: "integer", maximum: 9.5 }, { type: "integer", exclusiveMaximum: 10 }],
  ["enum", { type: "string", enum: ["a", "b"] }, { type: "string", enum: ["b", "a"], maxLength: 1 }],
  ["enum", { type: "string", enum: ["a"] }, { type: ["string", "null"], enum: ["a"] }],
  ["multipleOf", { type: "number", multipleOf: 1 }, integer],
  [
    "allOf",
    { ...pet, required: ["a"] },
    {
      allOf: [
        { type: "object", properties: { a: string }, required: ["a"] },
        { type: "object", properties: { b: string } },
      ],
    },
  ],
  ["anyOf", { anyOf: [string, integer] }, { anyOf: [integer, string] }],
  ["oneOf", { oneOf: [string, integer] }, { anyOf: [string, integer] }],
  ["not", string, { type: "string", not: { type: "integer" } }],
  ["pattern", { type: "string", pattern: "^(?:a|b)$" }, { type: "string", pattern: "^[ab]$" }],
  ["minItems", array, { ...array, minItems: 0 }],
  ["required", { ...pet, required: ["a", "b"] }, { ...pet, required: ["b", "a"] }],
  ["uniqueItems", { ...array, maxItems: 1 }, { ...array, maxItems: 1, uniqueItems: true }],
  ["additionalProperties", open, { type: "object", additionalProperties: {} }],
  ["unevaluatedProperties", { ...pet, additionalProperties: false }, { ...pet, unevaluatedProperties: false }],
  ["format", open, { ...open, format: "uuid" }],
  ["format", integer, { ...integer, format: "int64" }],
  ["format", { type: ["integer", "string"], format: "int64" }, { type: ["integer", "string"] }],
  [
    "contentMediaType",
    { type: "string", format: "binary" },
    { type: "string", contentMediaType: "application/octet-stream" },
  ],
  ["minimum", { anyOf: [string, { type: "integer", minimum: 5, maximum: 3 }] }, string],
  ["properties", { ...open, properties: { a: { not: {} } } }, { ...open, not: { required: ["a"] } }],
  ["title", string, { ...string, title: "Name" }],
  ["description", string, { ...string, description: "A name." }],
  ["examples", string, { ...string, examples: ["Ann"] }],
  ["deprecated", string, { ...string, deprecated: true }],
  ["$comment", string, { ...string, $comment: "later" }],
  ["$defs", string, { ...string, $defs: { unused: integer } }],
  ["$ref", string, { $ref: "#/components/schemas/Text" }],
  ["$ref", { type: "string", maxLength: 5 }, { $ref: "#/components/schemas/Text", maxLength: 5 }],
];
