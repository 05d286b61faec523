import { hostileText } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import {
  bundleOf,
  checksOf,
  describing,
  emitted,
  schemasText,
  validatorsText,
} from "../../test/support/compiled-checks.ts";

interface Case {
  readonly name: string;
  /** 3.1 where nothing is said. */
  readonly version?: "3.0";
  /** Component schemas in YAML. */
  readonly given: string;
  /** Which check is asked; that of `S` where nothing is said. */
  readonly check?: string;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

/** As it comes out of JSON, where `__proto__` is a key like others. */
const json = (text: string): unknown => JSON.parse(text);

const SIDES = `S: { type: object, required: [id, password, name], properties: { id: { type: string, readOnly: true }, password: { type: string, writeOnly: true }, name: { type: string } } }`;
const BASE = `
S: { type: object, required: [kind], properties: { kind: { type: string } }, oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind } }
Cat: { allOf: [{ $ref: "#/components/schemas/S" }, { required: [lives], properties: { lives: { type: integer } } }] }
Dog: { allOf: [{ $ref: "#/components/schemas/S" }, { required: [name] }] }`;

const CASES: readonly Case[] = [
  {
    name: "branches that only a discriminator tells apart",
    given: `S: { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }], discriminator: { propertyName: by } }
Card: { type: object, required: [by], properties: { by: { type: string } } }
Bank: { type: object, required: [by, iban], properties: { by: { type: string }, iban: { type: string } } }`,
    valid: [{ by: "Card" }, { by: "Bank", iban: "x" }],
    invalid: [{ iban: "x" }, { by: 1 }],
  },
  { name: "nothing that is asked", given: "S: {}", valid: [1, null, {}], invalid: [] },
  { name: "true", given: "S: true", valid: [1], invalid: [] },
  { name: "false", given: "S: false", valid: [], invalid: [1] },
  {
    name: "what is received: without readOnly's excuse, and never what is writeOnly",
    given: SIDES,
    valid: [{ id: "1", name: "a" }],
    invalid: [{ name: "a" }, { id: "1", name: "a", password: "x" }],
  },
  {
    name: "what is sent: readOnly may be left out, writeOnly may not",
    given: SIDES,
    check: "checkSInput",
    valid: [
      { password: "x", name: "a" },
      { id: "1", password: "x", name: "a" },
    ],
    invalid: [{ id: "1", name: "a" }, { password: "x" }],
  },
  {
    name: "readOnly at the target of a reference",
    given: `S: { required: [id], properties: { id: { $ref: "#/components/schemas/Id" } } }\nId: { type: string, readOnly: true }`,
    check: "checkSInput",
    valid: [{}, { id: "a" }],
    invalid: [{ id: 1 }],
  },
  {
    name: "bytes in a form, which are whatever the caller has",
    given: "S: { properties: { file: { type: string, format: binary }, name: { type: string } } }",
    check: "checkSForm",
    valid: [{ file: new Blob([]), name: "a" }],
    invalid: [{ name: 1 }],
  },
  {
    name: "bytes in JSON, which are a text",
    given: "S: { properties: { file: { type: string, format: binary }, name: { type: string } } }",
    valid: [{ file: "a" }],
    invalid: [{ file: 1 }],
  },
  {
    name: "a schema that contains itself",
    given: `S: { type: object, properties: { next: { $ref: "#/components/schemas/S" } }, required: [a] }`,
    valid: [{ a: 1 }, { a: 1, next: { a: 1 } }],
    invalid: [{ a: 1, next: {} }],
  },
  {
    name: "schemas that contain each other",
    given: `S: { items: { $ref: "#/components/schemas/T" } }\nT: { type: object, properties: { s: { $ref: "#/components/schemas/S" } } }`,
    valid: [[], [{ s: [{ s: [] }] }]],
    invalid: [[1], [{ s: [{ s: [1] }] }]],
  },
  {
    name: "a base that lists what extends it",
    given: BASE,
    valid: [
      { kind: "cat", lives: 9 },
      { kind: "dog", name: "Rex" },
    ],
    invalid: [{ kind: "cat" }, { lives: 9 }],
  },
  {
    name: "what extends such a base",
    given: BASE,
    check: "checkCat",
    valid: [{ kind: "c", lives: 9 }],
    invalid: [{ lives: 9 }],
  },
  {
    name: "a reference into the depth, and what stands beside it",
    given: `S: { $ref: "#/components/schemas/T/properties/a", maxLength: 2 }\nT: { properties: { a: { type: string, minLength: 1 } } }`,
    valid: ["a", "ab"],
    invalid: ["", "abc", 1],
  },
  {
    name: "what stands beside a reference in OpenAPI 3.0 is nothing",
    version: "3.0",
    given: `S: { $ref: "#/components/schemas/T", maxLength: 2 }\nT: { type: string }`,
    valid: ["abc"],
    invalid: [1],
  },
  {
    name: "nullable and bounds of OpenAPI 3.0",
    version: "3.0",
    given:
      "S: { type: number, nullable: true, minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false }",
    valid: [null, 1.5, 3],
    invalid: [1, 4, "2"],
  },
  {
    name: "nullable in 3.1, which means null",
    given: "S: { type: string, nullable: true }",
    valid: ["a", null],
    invalid: [1],
  },
  {
    name: "nullable beside an enum, allOf, oneOf, anyOf and references in OpenAPI 3.0",
    version: "3.0",
    given: `S:
  type: object
  properties:
    enum: { type: string, nullable: true, enum: [a] }
    all: { nullable: true, allOf: [{ $ref: "#/components/schemas/T" }] }
    one: { nullable: true, oneOf: [{ $ref: "#/components/schemas/T" }, { type: integer }] }
    any: { type: string, nullable: true, anyOf: [{ maxLength: 1 }] }
    none: { type: string, nullable: true, not: { enum: [null, b] } }
    ref: { nullable: true, $ref: "#/components/schemas/T" }
T: { type: string, enum: [a, b] }`,
    valid: [
      { enum: null, all: null, one: null, any: null, none: null, ref: null },
      { enum: "a", all: "a", one: 1, any: "z", none: "z", ref: "b" },
    ],
    invalid: [{ enum: "b" }, { all: "c" }, { one: "c" }, { any: "aa" }, { none: "b" }, { ref: "c" }, { ref: 1 }],
  },
  {
    name: "an enum with null beside a type without it",
    version: "3.0",
    given: "S: { type: string, enum: [a, null] }",
    valid: ["a"],
    invalid: [null],
  },
  {
    name: "tuples",
    given: "S: { prefixItems: [{ type: string }, { type: number }], items: false, minItems: 1 }",
    valid: [["a"], ["a", 1]],
    invalid: [[], [1], ["a", 1, 2]],
  },
  {
    name: "contains, by number",
    given: "S: { contains: { type: string }, minContains: 2, maxContains: 3 }",
    valid: [["a", 1, "b"]],
    invalid: [["a"], ["a", "b", "c", "d"]],
  },
  {
    name: "items that differ",
    given: "S: { uniqueItems: true }",
    valid: [[1, "1", { a: 1 }, { a: 2 }]],
    invalid: [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  },
  {
    name: "conditions",
    given:
      "S: { if: { properties: { a: { const: 1 } }, required: [a] }, then: { required: [b] }, else: { required: [c] } }",
    valid: [{ a: 1, b: 1 }, { c: 1 }],
    invalid: [{ a: 1, c: 1 }, {}],
  },
  {
    name: "what depends on a property",
    given: "S: { dependentRequired: { a: [b] }, dependentSchemas: { c: { maxProperties: 1 } } }",
    valid: [{}, { a: 1, b: 1 }, { c: 1 }],
    invalid: [{ a: 1 }, { c: 1, d: 1 }],
  },
  {
    name: "properties that no schema looks at, through references",
    given: `S: { allOf: [{ $ref: "#/components/schemas/T" }], properties: { b: {} }, unevaluatedProperties: false }\nT: { properties: { a: { type: string } } }`,
    valid: [{ a: "a", b: 1 }],
    invalid: [{ a: "a", c: 1 }, { a: 1 }],
  },
  {
    name: "the same in a schema that contains itself",
    given: `S: { properties: { n: { $ref: "#/components/schemas/S" } }, anyOf: [{ properties: { a: {} }, required: [a] }, {}], unevaluatedProperties: false }`,
    valid: [{ n: { a: 1 } }, { a: 1, n: {} }],
    invalid: [{ n: { b: 1 } }, { b: 1 }],
  },
  {
    name: "items that no schema looks at",
    given: "S: { prefixItems: [{}], anyOf: [{ prefixItems: [{}, { const: 1 }] }, {}], unevaluatedItems: false }",
    valid: [[1], [2, 1]],
    invalid: [[1, 2]],
  },
  {
    name: "properties with inherited names that no schema looks at, where Ajv errs",
    given: "S: { patternProperties: { '^a': {} }, unevaluatedProperties: false }",
    valid: [{ ab: 1 }],
    invalid: [{ constructor: 1 }, json('{"__proto__":1}')],
  },
  {
    name: "items that no schema looks at behind an alternative that fails, where Ajv errs",
    given: "S: { anyOf: [{ prefixItems: [{ type: string }] }, { minItems: 1 }], unevaluatedItems: { type: boolean } }",
    valid: [["a"], ["a", true], [true]],
    invalid: [["a", 1], [1]],
  },
  {
    name: "an empty array that has to contain something, where Ajv errs",
    given: "S: { if: { prefixItems: [{ minLength: 0 }], contains: {maximum: 1} }, then: { type: object } }",
    valid: [[]],
    invalid: [[1]],
  },
  {
    name: "names of properties",
    given: "S: { propertyNames: { pattern: '^a' } }",
    valid: [{ ab: 1 }],
    invalid: [{ b: 1 }],
  },
  {
    name: "many properties, and no others",
    given: `S: { properties: { ${"abcdefghij".split("").join(": {}, ")}: {} }, additionalProperties: false }`,
    valid: [{ a: 1, j: 1 }],
    invalid: [{ k: 1 }, { toString: 1 }],
  },
  {
    name: "names that every object inherits",
    given: "S: { required: [constructor], properties: { toString: { type: string } } }",
    valid: [{ constructor: 1 }, { constructor: 1, toString: "a" }],
    invalid: [{}, { constructor: 1, toString: 1 }],
  },
  {
    name: "a property __proto__",
    given: "S: { required: [__proto__], properties: { __proto__: { type: string } }, additionalProperties: false }",
    valid: [json('{"__proto__":"a"}')],
    invalid: [{}, json('{"__proto__":1}'), json('{"__proto__":"a","b":1}')],
  },
  {
    name: "what depends on a property __proto__",
    given: "S: { dependentRequired: { __proto__: [a] }, dependentSchemas: { __proto__: { required: [b] } } }",
    valid: [{}, json('{"__proto__":1,"a":1,"b":1}')],
    invalid: [json('{"__proto__":1,"a":1}'), json('{"__proto__":1,"b":1}')],
  },
  {
    name: "an expression that only works without the flag u",
    given: String.raw`S: { pattern: '^[\w\-]+$' }`,
    valid: ["a-b"],
    invalid: ["a b"],
  },
  {
    name: "an expression that needs the flag u",
    given: String.raw`S: { pattern: '^\p{L}.$' }`,
    valid: ["é😀"],
    invalid: ["1a"],
  },
  {
    name: "letters beyond the basic plane",
    given: "S: { maxLength: 1, minLength: 1 }",
    valid: ["😀"],
    invalid: ["", "ab"],
  },
  { name: "fractions", given: "S: { multipleOf: 0.1 }", valid: [0.3, 1], invalid: [0.35] },
  {
    name: "formats of texts and numbers, and one that nobody knows",
    given:
      "S: { properties: { t: { format: date-time }, u: { format: uuid }, n: { type: integer, format: int32 }, x: { format: odd } } }",
    valid: [{ t: "2024-02-29T23:59:60Z", u: "123e4567-e89b-12d3-a456-426614174000", n: 2147483647, x: "?" }],
    invalid: [{ t: "2023-02-29T00:00:00Z" }, { u: "1" }, { n: 2147483648 }],
  },
  { name: "an empty list of values", given: "S: { enum: [] }", valid: [], invalid: [1, null] },
  {
    name: "values that are objects",
    given: "S: { enum: [{ a: [1] }, null] }",
    valid: [{ a: [1] }, null],
    invalid: [{ a: [2] }],
  },
  {
    name: "numbers that are none",
    given: "S: { type: number }",
    valid: [1.5],
    invalid: [Number.NaN, Number.POSITIVE_INFINITY],
  },
];

describe("a schema", () => {
  it.each(CASES)("$name", async ({ given, version, check = "checkS", valid, invalid }) => {
    const { [check]: asked } = await checksOf(describing(given, version));
    const verdicts = (values: readonly unknown[]): unknown[] => values.map((value) => [value, asked?.(value)]);
    expect(verdicts(valid)).toEqual(valid.map((value) => [value, true]));
    expect(verdicts(invalid)).toEqual(invalid.map((value) => [value, false]));
  });
});

describe("a hostile schema", () => {
  it("has its texts compared as texts", async () => {
    const { checks, issuesOf } = await emitted(validatorsText(hostileText("constraints")));
    const issues = issuesOf(checks.checkThing, {});
    const text = /x-text: &text (".*")/.exec(hostileText("constraints"))?.[1] ?? "";
    expect(issues.map(({ message }) => message)).toContain(`must have required property '${JSON.parse(text)}'`);
    expect((globalThis as { PWNED?: unknown }).PWNED).toBeUndefined();
  });
});

describe("the code", () => {
  it("stands alone: no eval, no require, nothing of Ajv", () => {
    const text = validatorsText(describing("S: { uniqueItems: true, maxLength: 3, format: uri, pattern: a }"));
    expect(text).not.toMatch(/\beval\b|new Function|require\(|from "ajv/);
    expect([...text.matchAll(/from "([^"]+)"/g)].map(([, from]) => from)).toEqual(["@specwright/runtime/validate-v1"]);
  });

  it("costs a bundle the keywords that it uses", async () => {
    const every = { uniqueItems: true, pattern: "a", anyOf: [{ format: "uri" }], unevaluatedProperties: false };
    const text = schemasText({ Small: { type: "string", maxLength: 3 }, Large: every });
    const [small, both] = [await bundleOf(text, ["checkSmall"]), await bundleOf(text, ["checkSmall", "checkLarge"])];
    expect(small).toMatch(/must NOT have more than/);
    expect(small).not.toMatch(/uniqueItems|must match pattern|anyOf|format|unevaluated/);
    expect(both).toMatch(/uniqueItems/);
    expect(small.length * 5).toBeLessThan(both.length);
  });

  it("writes what looks the same once", () => {
    const text = validatorsText(`openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /a/{id}: { get: { operationId: getA, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: {} } }
  /b/{id}: { get: { operationId: getB, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: {} } }
`);
    expect([...text.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual(["checkGetAInput"]);
  });
});

describe("a status with several JSON types", () => {
  const media = (schemas: string): string => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /s:
    get:
      operationId: getS
      responses: { "404": { description: gone, content: { ${schemas} } } }
`;
  it.each([
    {
      name: "is as one of them says",
      given:
        "application/json: { schema: { required: [id] } }, application/problem+json: { schema: { required: [title] } }",
      valid: [{ id: 1 }, { title: "x" }],
      invalid: [{}],
    },
    {
      name: "is as both say where they say the same",
      given: "application/json: { schema: { type: string } }, application/problem+json: { schema: { type: string } }",
      valid: ["x"],
      invalid: [1],
    },
  ])("$name", async ({ given, valid, invalid }) => {
    const { checkGetS404 } = await checksOf(media(given));
    expect([valid.map((value) => checkGetS404?.(value)), invalid.map((value) => checkGetS404?.(value))]).toEqual([
      valid.map(() => true),
      invalid.map(() => false),
    ]);
  });

  it("is not checked where one of them says nothing", async () => {
    const given = "application/json: { schema: { type: string } }, application/problem+json: {}";
    expect(Object.keys(await checksOf(media(given)))).toEqual([]);
  });
});
