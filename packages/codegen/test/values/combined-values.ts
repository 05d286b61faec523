import type { ValueCase } from "./value-case.ts";

const T = "T: { type: object, properties: { t: { type: string } }, required: [t] }";
const U = "U: { type: object, properties: { u: { type: integer } }, required: [u] }";
const REF = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

/** allOf, and what stands beside references. */
export const COMBINED_VALUES: readonly ValueCase[] = [
  {
    name: "a type beside a reference",
    given: `S: { type: object, allOf: [${REF("T")}] }\n${T}`,
    valid: [{ t: "a" }],
    invalid: [{}, null],
    exact: true,
  },
  {
    name: "a type with null beside allOf",
    given: `S: { type: [object, "null"], allOf: [${REF("T")}] }\n${T}`,
    valid: [{ t: "a" }],
    invalid: [{}],
    exact: true,
  },
  {
    name: "a type null that excludes the others",
    given: `S: { type: [string, "null"], oneOf: [{ type: string, maxLength: 1 }, { type: "null" }] }`,
    valid: ["a", null],
    invalid: [1],
    exact: true,
  },
  {
    name: "nullable beside allOf in 3.0",
    version: "3.0",
    given: `S: { nullable: true, allOf: [${REF("T")}] }\n${T}`,
    valid: [{ t: "a" }, null],
    invalid: [{}],
    exact: true,
  },
  {
    name: "nullable and a type beside allOf in 3.0",
    version: "3.0",
    given: `S: { type: object, nullable: true, allOf: [${REF("T")}] }\n${T}`,
    valid: [{ t: "a" }, null],
    invalid: [{}, 1],
    exact: true,
  },
  {
    name: "nullable beside oneOf and anyOf in 3.0",
    version: "3.0",
    given: `S: { type: object, properties: { a: { nullable: true, oneOf: [${REF("T")}, { type: string }] }, b: { nullable: true, anyOf: [${REF("T")}] } } }\n${T}`,
    valid: [{ a: null, b: null }, { a: "a", b: { t: "a" } }, {}],
    invalid: [{ a: 1 }, { b: "a" }],
    exact: true,
  },
  {
    name: "nullable beside a reference in 3.0",
    version: "3.0",
    given: `S: { type: object, properties: { a: { nullable: true, $ref: '#/components/schemas/T' } } }\n${T}`,
    valid: [{}, { a: { t: "x" } }, { a: null }],
    invalid: [{ a: {} }, { a: 1 }],
    exact: true,
  },
  {
    name: "nullable beside a reference in 3.1",
    given: `S: { type: object, properties: { a: { nullable: true, $ref: '#/components/schemas/T' } } }\n${T}`,
    valid: [{}, { a: { t: "x" } }, { a: null }],
    invalid: [{ a: {} }, { a: 1 }],
    exact: true,
  },
  {
    name: "siblings of a reference in 3.0",
    version: "3.0",
    given: `S: { $ref: '#/components/schemas/T', required: [x], properties: { x: { type: integer } } }\n${T}`,
    valid: [{ t: "a" }],
    invalid: [{}],
    exact: true,
  },
  {
    name: "siblings of a reference in 3.1",
    given: `S: { $ref: '#/components/schemas/T', required: [x], properties: { x: { type: integer } } }\n${T}`,
    valid: [{ t: "a", x: 1 }],
    invalid: [{ t: "a" }, { x: 1 }],
    exact: true,
  },
  {
    name: "a required name beside a reference",
    given:
      "S: { $ref: '#/components/schemas/T', required: [t] }\nT: { type: object, properties: { t: { type: string } } }",
    valid: [{ t: "a" }],
    invalid: [{}, { t: 1 }],
    exact: true,
  },
  {
    name: "allOf of objects",
    given: `S: { allOf: [${REF("T")}, ${REF("U")}, { properties: { x: { type: boolean } } }] }\n${T}\n${U}`,
    valid: [
      { t: "a", u: 1 },
      { t: "a", u: 1, x: true },
    ],
    invalid: [{ t: "a" }, { u: 1 }, { t: "a", u: 1, x: 1 }],
    exact: true,
  },
  {
    name: "allOf with a closed part",
    given:
      "S: { allOf: [{ type: object, properties: { a: { type: integer } }, additionalProperties: false }, { type: object, properties: { b: { type: integer } } }] }",
    valid: [{}, { a: 1 }],
    invalid: [{ a: "x" }],
    exact: true,
  },
  {
    name: "allOf with an empty closed part",
    given:
      "S: { allOf: [{ type: object, additionalProperties: false }, { type: object, properties: { b: { type: integer } } }] }",
    valid: [{}],
    invalid: [{ b: "x" }, 1],
    exact: true,
  },
  {
    name: "allOf with a map",
    given:
      "S: { allOf: [{ type: object, additionalProperties: { type: string } }, { type: object, properties: { b: { type: string } } }] }",
    valid: [{}, { b: "x", c: "y" }],
    invalid: [{ c: 1 }],
    exact: true,
  },
  {
    name: "allOf with a map of another type",
    given:
      "S: { allOf: [{ type: object, properties: { a: { type: integer } } }, { type: object, properties: { a: {} }, additionalProperties: { type: string } }] }",
    valid: [{}, { a: 1 }, { a: 1, c: "y" }],
    invalid: [{ a: "x" }],
    exact: true,
  },
  {
    name: "allOf of limits",
    given: "S: { allOf: [{ type: string }, { minLength: 1 }, { pattern: ^a }] }",
    valid: ["a"],
    invalid: [1],
    exact: true,
  },
  {
    name: "allOf of an enum and its type",
    given: "S: { allOf: [{ type: string }, { enum: [a, b] }] }",
    valid: ["a"],
    invalid: ["c", 1],
    exact: true,
  },
  {
    name: "allOf with anything",
    given: `S: { allOf: [${REF("T")}, {}, true] }\n${T}`,
    valid: [{ t: "a" }],
    invalid: [{}],
    exact: true,
  },
  { name: "allOf of true alone", given: "S: { allOf: [true] }", valid: [1, "a"], invalid: [] },
  {
    name: "allOf of a list and its limits",
    given: "S: { allOf: [{ type: array, items: { type: string } }, { maxItems: 1 }] }",
    valid: [["a"]],
    invalid: [[1]],
    exact: true,
  },
  {
    name: "allOf that leads into itself below a property",
    given: `S: { allOf: [${REF("T")}, { type: object, properties: { child: { $ref: '#/components/schemas/S' } } }] }\n${T}`,
    valid: [{ t: "a" }, { t: "a", child: { t: "b" } }],
    invalid: [{ t: "a", child: {} }],
    exact: true,
  },
];
