import type { JsonObject } from "@specwright/openapi";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { verdictOf } from "../../test/pairs/verdict.ts";
import type { Version } from "../version.ts";
import { compareWire } from "../wire/compare.ts";
import { SetComparison } from "../wire/sets.ts";

/** Two forms of a request body that allow the same values. */
interface Same {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

const KIND = "properties: { kind: { const: a } }, required: [kind]";
const SIZED = "properties: { size: { type: integer } }, required: [size]";

const SAME: readonly Same[] = [
  {
    name: "if and then, or not the one or the other",
    one: `{ type: object, if: { ${KIND} }, then: { ${SIZED} } }`,
    other: `{ type: object, anyOf: [{ not: { ${KIND} } }, { ${SIZED} }] }`,
  },
  {
    name: "if, then and else, or both of each",
    one: `{ type: object, if: { ${KIND} }, then: { ${SIZED} }, else: { required: [name] } }`,
    other: `{ type: object, anyOf: [{ allOf: [{ ${KIND} }, { ${SIZED} }] }, { not: { ${KIND} }, required: [name] }] }`,
  },
  {
    name: "a condition about what is there",
    one: "{ type: object, if: { required: [a] }, then: { required: [b] } }",
    other: "{ type: object, dependentRequired: { a: [b] } }",
  },
  {
    name: "dependentRequired, or the one is not there",
    one: "{ type: object, properties: { a: {}, b: {} }, dependentRequired: { a: [b] } }",
    other: "{ type: object, properties: { a: {}, b: {} }, anyOf: [{ not: { required: [a] } }, { required: [b] }] }",
  },
  {
    name: "dependentRequired of two",
    one: "{ type: object, dependentRequired: { a: [b], c: [b] } }",
    other: "{ type: object, anyOf: [{ properties: { a: false, c: false } }, { required: [b] }] }",
  },
  {
    name: "dependentSchemas",
    one: "{ type: object, dependentSchemas: { a: { minProperties: 2 } } }",
    other: "{ type: object, anyOf: [{ properties: { a: false } }, { minProperties: 2 }] }",
  },
  {
    name: "not required, or never there",
    one: "{ type: object, not: { required: [a] } }",
    other: "{ type: object, properties: { a: false } }",
  },
  {
    name: "not both",
    one: "{ type: object, not: { required: [a, b] } }",
    other: "{ type: object, anyOf: [{ properties: { a: false } }, { properties: { b: false } }] }",
  },
  {
    name: "not either",
    one: "{ not: { anyOf: [{ type: string }, { type: object }] } }",
    other: "{ type: [number, boolean, array, 'null'] }",
  },
  { name: "not not", one: "{ type: string, not: { not: { maxLength: 5 } } }", other: "{ type: string, maxLength: 5 }" },
  {
    name: "a literal that shuts a condition out",
    one: `{ type: object, required: [kind], properties: { kind: { const: b } }, not: { ${KIND} } }`,
    other: "{ type: object, required: [kind], properties: { kind: { const: b } } }",
  },
  {
    name: "a branch without a number",
    one: "{ anyOf: [{ type: string }, { type: integer, minimum: 5, maximum: 3 }] }",
    other: "{ type: string }",
  },
  {
    name: "a branch without an integer",
    one: "{ anyOf: [{ type: string }, { type: integer, exclusiveMinimum: 1, exclusiveMaximum: 2 }] }",
    other: "{ type: string }",
  },
  {
    name: "a branch that needs what is no longer allowed",
    one: "{ anyOf: [{ type: string }, { type: object, required: [a], properties: { a: false } }] }",
    other: "{ type: string }",
  },
  {
    name: "a branch with items of which there are none",
    one: "{ anyOf: [{ type: string }, { type: array, minItems: 1, items: { type: string, minLength: 2, maxLength: 1 } }] }",
    other: "{ type: string }",
  },
  {
    name: "bytes as 3.0 and as 3.1 say it",
    one: "{ type: string, format: byte }",
    other: "{ type: string, contentEncoding: base64 }",
  },
];

function body(schema: string): string {
  return `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
paths: { /a: { post: { operationId: a, requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} } } }
`;
}

function verdict(one: string, other: string): string {
  const [base, head] = [one, other].map((schema) => inMemory(parse(body(schema)) as JsonObject));
  if (!base || !head) throw new Error("two versions were made");
  return verdictOf(compareWire(base, head, new SetComparison(base, head)), "wire");
}

describe("the same values in other words", () => {
  test.each(SAME)("$name", ({ one, other }) => {
    for (const said of [verdict(one, other), verdict(other, one)]) expect(["same", "safe"]).toContain(said);
  });
});

/** Forms that look alike and are not. */
const OTHERS: readonly (Same & { readonly there: string; readonly back: string })[] = [
  {
    name: "a consequence that asks for more",
    one: `{ type: object, if: { ${KIND} }, then: { ${SIZED} } }`,
    other: `{ type: object, anyOf: [{ not: { ${KIND} } }, { ${SIZED}, minProperties: 3 }] }`,
    there: "breaking",
    back: "safe",
  },
  {
    name: "a consequence with another limit",
    one: `{ type: object, properties: { x: { type: integer } }, if: { ${KIND} }, then: { properties: { x: { maximum: 10 } } } }`,
    other: `{ type: object, properties: { x: { type: integer } }, if: { ${KIND} }, then: { properties: { x: { maximum: 5 } } } }`,
    there: "breaking",
    back: "safe",
  },
  {
    name: "a condition with an alternative",
    one: `{ type: object, properties: { kind: { enum: [a, b] } }, if: { properties: { kind: { const: a } } }, then: { required: [size] } }`,
    other: `{ type: object, properties: { kind: { enum: [a, b] } }, if: { properties: { kind: { const: a } } }, then: { required: [size] }, else: { required: [size] } }`,
    there: "breaking",
    back: "safe",
  },
  {
    name: "the length of an address",
    one: "{ type: string, format: email, maxLength: 255 }",
    other: "{ type: string, format: email, maxLength: 100 }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "an address that has to begin in one way",
    one: "{ type: string, format: uri }",
    other: "{ type: string, format: uri, pattern: '^https://' }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "a property that every object of JavaScript has",
    one: "{ type: object, properties: { constructor: { type: string } } }",
    other: "{ type: object, properties: { constructor: { type: string } }, required: [constructor] }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "not both is less than neither",
    one: "{ type: object, properties: { a: {}, b: {} }, not: { required: [a, b] } }",
    other: "{ type: object, properties: { a: false, b: false } }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "dependentRequired the other way round",
    one: "{ type: object, properties: { a: {}, b: {} }, dependentRequired: { a: [b] } }",
    other: "{ type: object, properties: { a: {}, b: {} }, anyOf: [{ not: { required: [b] } }, { required: [a] }] }",
    there: "breaking",
    back: "breaking",
  },
  {
    name: "one literal, found in more than one shape",
    one: "{ not: { required: [a, b] } }",
    other:
      "{ type: object, required: [c], patternProperties: { c: { allOf: [{ oneOf: [{}, {}] }, { if: {}, then: { enum: [b] } }] } } }",
    there: "breaking",
    back: "unknown",
  },
  {
    name: "a branch with one integer",
    one: "{ anyOf: [{ type: string }, { type: integer, exclusiveMinimum: 1, maximum: 2 }] }",
    other: "{ type: string }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "a format that Ajv does not know is not taken for any text",
    one: "{ type: string, format: https-url }",
    other: "{ type: string, format: uri }",
    there: "unknown",
    back: "unknown",
  },
  {
    name: "nor for a text that a pattern refuses",
    one: "{ type: string, format: slug }",
    other: "{ type: string, format: slug, pattern: '^[a-z-]+$' }",
    there: "unknown",
    back: "safe",
  },
  {
    name: "what a pattern takes for ever to say of a text is unknown",
    one: "{ type: string, enum: ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'] }",
    other: "{ type: string, enum: ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'], pattern: '^(a+)+$' }",
    there: "unknown",
    back: "safe",
  },
  {
    name: "a length is one whatever the format",
    one: "{ type: string, format: slug }",
    other: "{ type: string, format: slug, maxLength: 5 }",
    there: "breaking",
    back: "safe",
  },
  {
    name: "a format that Ajv knows",
    one: "{ type: string, format: uri-reference }",
    other: "{ type: string, format: uri }",
    there: "breaking",
    back: "unknown",
  },
];

describe("other values", () => {
  test.each(OTHERS)("$name", ({ one, other, there, back }) => {
    expect([verdict(one, other), verdict(other, one)]).toEqual([there, back]);
  });
});

function objectWith(count: number, property: string, last: string): string {
  const names = Array.from({ length: count }, (_, index) => `p${index}: ${property}`);
  return `{ type: object, properties: { ${[...names, `zz: ${last}`].join(", ")} } }`;
}

describe("many differences of one schema", () => {
  test.each([
    {
      name: "a break behind fifty that nobody can judge",
      one: objectWith(50, "{ type: string }", "{ type: string }"),
      other: objectWith(50, "{ type: string, format: money }", "{ type: string, maxLength: 5 }"),
      want: { breaking: 1, unknown: 50 },
    },
    {
      name: "fifty breaks",
      one: objectWith(50, "{ type: string }", "{ type: string }"),
      other: objectWith(50, "{ type: integer }", "{ type: string }"),
      want: { breaking: 50 },
    },
    {
      name: "more than are listed",
      one: objectWith(1200, "{ type: string }", "{ type: string }"),
      other: objectWith(1200, "{ type: string, format: money }", "{ type: string, maxLength: 5 }"),
      want: { breaking: 1, unknown: 1000 },
    },
  ])("$name", ({ one, other, want }) => {
    const [base, head] = [one, other].map((schema) => inMemory(parse(body(schema)) as JsonObject)) as [
      Version,
      Version,
    ];
    const drafts = compareWire(base, head, new SetComparison(base, head)).filter(({ severity }) => severity !== "safe");
    const counts: { [severity: string]: number } = {};
    for (const { severity } of drafts) counts[severity] = (counts[severity] ?? 0) + 1;
    expect(counts).toEqual(want);
  });
});
