import type { ValueCase } from "./value-case.ts";

/** Objects with further properties. */
export const OPEN_OBJECT_VALUES: readonly ValueCase[] = [
  {
    name: "a map",
    given: "S: { type: object, additionalProperties: { type: integer } }",
    valid: [{}, { a: 1, b: 2 }],
    invalid: [{ a: "x" }],
    exact: true,
  },
  {
    name: "a map of anything",
    given: "S: { type: object, additionalProperties: true }",
    valid: [{}, { a: 1, b: null }],
    invalid: [1],
    exact: true,
  },
  {
    name: "a map with named properties of another type",
    given:
      "S: { type: object, properties: { id: { type: integer }, at: { type: [boolean, 'null'] } }, required: [id], additionalProperties: { type: string } }",
    valid: [{ id: 1 }, { id: 1, at: null, x: "y" }],
    invalid: [{ id: "1" }, { id: 1, x: {} }, {}],
    exact: true,
  },
  {
    name: "a map with named properties of one type",
    given: "S: { type: object, properties: { id: { type: string } }, additionalProperties: { type: string } }",
    valid: [{}, { id: "1", x: "y" }],
    invalid: [{ x: 1 }],
    exact: true,
  },
  {
    name: "a map with a closed property",
    given:
      "S: { type: object, properties: { a: { type: object, additionalProperties: false } }, additionalProperties: { type: integer } }",
    valid: [{ a: {} }, { b: 1 }],
    invalid: [{ a: 1 }],
    exact: true,
  },
  {
    name: "a map with a property that must not be there",
    given: "S: { type: object, properties: { a: false }, additionalProperties: { type: integer } }",
    valid: [{}, { b: 1 }],
    invalid: [{ a: 1 }],
    exact: true,
  },
  {
    name: "a map whose entries are described elsewhere",
    given:
      "S: { type: object, properties: { t: { $ref: '#/components/schemas/T' } }, additionalProperties: { $ref: '#/components/schemas/T' } }\nT: { type: object, properties: { n: { type: integer } } }",
    valid: [{}, { t: { n: 1 }, u: {} }],
    invalid: [{ u: 1 }, { t: { n: "1" } }],
    exact: true,
  },
  {
    name: "patterns",
    given: "S: { type: object, patternProperties: { ^x: { type: integer } } }",
    valid: [{}, { xa: 1 }, { other: "a" }],
    invalid: [{ xa: "1" }],
  },
  {
    name: "patterns beside names",
    given:
      "S: { type: object, properties: { a: { type: string } }, patternProperties: { ^x: { type: integer }, ^y: { type: boolean } }, additionalProperties: false }",
    valid: [{ a: "b", x: 1, y: true }],
    invalid: [{ a: 1 }, { x: {} }],
    exact: true,
  },
  {
    name: "patterns beside further properties",
    given: "S: { type: object, patternProperties: { ^x: { type: integer } }, additionalProperties: { type: string } }",
    valid: [{ x: 1, y: "a" }],
    invalid: [{ y: {} }],
    exact: true,
  },
  {
    name: "patterns beside an open object",
    given: "S: { type: object, properties: { a: { type: string } }, patternProperties: { ^x: { type: integer } } }",
    valid: [
      { a: "b", x: 1 },
      { a: "b", other: {} },
    ],
    invalid: [{ a: 1 }],
    exact: true,
  },
  {
    name: "unevaluated properties of a type",
    given: "S: { type: object, properties: { a: { type: integer } }, unevaluatedProperties: { type: string } }",
    valid: [{ a: 1 }, { a: 1, b: "x" }],
    invalid: [{ a: "1" }],
    exact: true,
  },
  {
    name: "unevaluated properties of any type",
    given:
      "S: { allOf: [{ $ref: '#/components/schemas/T' }], unevaluatedProperties: true }\nT: { type: object, properties: { a: { type: integer } } }",
    valid: [{ a: 1 }, { a: 1, b: "x" }],
    invalid: [{ a: "1" }],
    exact: true,
  },
  {
    name: "no unevaluated properties",
    given:
      "S: { allOf: [{ $ref: '#/components/schemas/T' }], properties: { b: { type: integer } }, unevaluatedProperties: false }\nT: { type: object, properties: { a: { type: integer } } }",
    valid: [{ a: 1, b: 2 }],
    invalid: [{ a: "1" }, { c: 1 }],
    exact: true,
  },
];
