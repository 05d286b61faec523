import type { ValueCase } from "./value-case.ts";

const T = "T: { type: object, properties: { t: { type: string } }, required: [t] }";
const U = "U: { type: object, properties: { u: { type: integer } }, required: [u] }";
const REF = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

/** anyOf and oneOf. */
export const UNION_VALUES: readonly ValueCase[] = [
  {
    name: "null among the alternatives",
    given: `S: { oneOf: [{ type: "null" }, ${REF("T")}] }\n${T}`,
    valid: [null, { t: "a" }],
    invalid: [{}, 1],
    exact: true,
  },
  {
    name: "a type with null beside alternatives",
    given: `S: { type: [object, "null"], anyOf: [{ required: [a] }, { type: "null" }], properties: { a: { type: string } } }`,
    valid: [{ a: "x" }, null],
    invalid: [{}, 1],
  },
  {
    name: "a type beside alternatives that lack it",
    given: "S: { type: string, oneOf: [{ enum: [a] }, { pattern: ^b }] }",
    valid: ["a", "b"],
    invalid: [1],
    exact: true,
  },
  {
    name: "a type that excludes one alternative",
    given: "S: { type: string, anyOf: [{ type: string }, { type: integer }] }",
    valid: ["a"],
    invalid: [{}],
    exact: true,
  },
  {
    name: "nullable in an alternative in 3.0",
    version: "3.0",
    given: `S: { oneOf: [${REF("T")}, { type: object, nullable: true, properties: { x: { type: integer } }, required: [x] }] }\n${T}`,
    valid: [{ t: "a" }, { x: 1 }, null],
    invalid: [{}],
    exact: true,
  },
  {
    name: "anyOf of objects",
    given: `S: { anyOf: [${REF("T")}, ${REF("U")}] }\n${T}\n${U}`,
    valid: [{ t: "a" }, { u: 1 }, { t: "a", u: 1 }],
    invalid: [{}, { t: 1 }],
    exact: true,
  },
  {
    name: "anyOf with false",
    given: "S: { anyOf: [{ type: string }, false] }",
    valid: ["a"],
    invalid: [1],
    exact: true,
  },
  {
    name: "oneOf beside properties",
    given:
      "S: { type: object, properties: { id: { type: integer } }, required: [id], oneOf: [{ properties: { a: { type: string } }, required: [a] }, { properties: { b: { type: string } }, required: [b] }] }",
    valid: [
      { id: 1, a: "x" },
      { id: 1, b: "x" },
    ],
    invalid: [{ id: 1 }, { a: "x" }],
    exact: true,
  },
  {
    name: "oneOf beside a closed object",
    given:
      "S: { type: object, properties: { a: { type: string }, b: { type: string } }, additionalProperties: false, oneOf: [{ required: [a] }, { required: [b] }] }",
    valid: [{ a: "x" }, { b: "x" }],
    invalid: [{}, { a: 1 }],
    exact: true,
  },
  {
    name: "oneOf of consts with titles",
    given: "S: { oneOf: [{ const: a, title: A }, { const: b, title: B }] }",
    valid: ["a", "b"],
    invalid: ["c"],
    exact: true,
  },
  {
    name: "anyOf of an enum and any text",
    given: "S: { anyOf: [{ type: string, enum: [a] }, { type: string }] }",
    valid: ["a", "b"],
    invalid: [1],
    exact: true,
  },
  {
    name: "oneOf inside allOf",
    given: `S: { allOf: [{ oneOf: [${REF("T")}, ${REF("U")}] }, { type: object, properties: { x: { type: boolean } } }] }\n${T}\n${U}`,
    valid: [{ t: "a" }, { u: 1, x: true }],
    invalid: [{}, { x: true }],
    exact: true,
  },
  {
    name: "anyOf with a branch of anything, beside properties",
    given:
      "S: { type: object, properties: { a: { type: string } }, anyOf: [{ properties: { b: { type: integer } }, required: [b] }, { title: Nothing more. }] }",
    valid: [{ a: "x" }, { a: "x", b: 1 }, { b: 1 }, { b: "any" }],
    invalid: [{ a: 1 }],
    exact: true,
  },
  {
    name: "oneOf with a branch of anything, beside a type",
    given:
      "S: { type: object, anyOf: [{ $ref: '#/components/schemas/T' }, {}] }\nT: { type: object, properties: { t: { type: string } } }",
    valid: [{}, { t: "x" }, { t: 1 }],
    invalid: [1],
    exact: true,
  },
];
