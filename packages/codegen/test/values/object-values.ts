import type { ValueCase } from "./value-case.ts";

/** Objects. */
export const OBJECT_VALUES: readonly ValueCase[] = [
  {
    name: "a closed object",
    given: "S: { type: object, properties: { a: { type: string } }, additionalProperties: false }",
    valid: [{}, { a: "x" }],
    invalid: [{ b: 1 }, { a: 1 }],
    exact: true,
  },
  {
    name: "an empty closed object",
    given: "S: { type: object, additionalProperties: false }",
    valid: [{}],
    invalid: [{ a: 1 }],
    exact: true,
  },
  {
    name: "a closed object without a type",
    given: "S: { properties: { a: { type: string } }, additionalProperties: false }",
    valid: [{}, { a: "x" }],
    invalid: [{ b: 1 }],
    exact: true,
  },
  {
    name: "required names that nobody describes",
    given: "S: { type: object, properties: { a: { type: string } }, required: [a, b] }",
    valid: [
      { a: "x", b: 1 },
      { a: "x", b: null },
    ],
    invalid: [{ a: "x" }, { b: 1 }],
    exact: true,
  },
  {
    name: "required names alone",
    given: "S: { type: object, required: [a] }",
    valid: [{ a: 1 }],
    invalid: [{}],
    exact: true,
  },
  {
    name: "names that are checked",
    given: "S: { type: object, propertyNames: { pattern: ^a }, additionalProperties: { type: integer } }",
    valid: [{ a: 1 }],
    invalid: [{ a: "1" }],
    exact: true,
  },
  {
    name: "names that are checked, with values of any type",
    given: "S: { type: object, propertyNames: { enum: [a, b] } }",
    valid: [{}, { a: 1, b: "x" }],
    invalid: [1],
    exact: true,
  },
  {
    name: "properties that depend on others",
    given:
      "S: { type: object, properties: { a: { type: integer } }, dependentSchemas: { a: { properties: { b: { type: string } }, required: [b] } } }",
    valid: [{}, { a: 1, b: "x" }, { b: 1 }],
    invalid: [{ a: 1, b: 2 }, { a: "1" }],
  },
  {
    name: "names that depend on others",
    given:
      "S: { type: object, properties: { a: { type: integer }, b: { type: integer } }, dependentRequired: { a: [b] } }",
    valid: [{}, { b: 1 }, { a: 1, b: 1 }],
    invalid: [{ a: "1" }],
    exact: true,
  },
  {
    name: "properties of a condition",
    given:
      "S: { type: object, properties: { kind: { type: string } }, required: [kind], if: { properties: { kind: { const: a } } }, then: { properties: { x: { type: integer } }, required: [x] }, else: { properties: { y: { type: string } } } }",
    valid: [
      { kind: "a", x: 1 },
      { kind: "b", y: "z" },
      { kind: "b", x: "any" },
    ],
    invalid: [{ kind: "a" }, { x: 1 }],
  },
  {
    name: "names of every kind",
    given: `S: { type: object, properties: { "a-b": { type: integer }, "1x": { type: integer }, "": { type: integer }, "it's": { type: integer }, "*/": { type: integer }, constructor: { type: integer } }, required: ["a-b", "1x", "", "it's", "*/", constructor] }`,
    valid: [{ "a-b": 1, "1x": 1, "": 1, "it's": 1, "*/": 1, constructor: 1 }],
    invalid: [{ "a-b": 1 }],
    exact: true,
  },
  {
    name: "objects in objects",
    given:
      "S: { type: object, properties: { a: { type: object, properties: { b: { type: object, properties: { c: { type: integer } }, required: [c] } } } } }",
    valid: [{}, { a: {} }, { a: { b: { c: 1 } } }],
    invalid: [{ a: { b: {} } }],
    exact: true,
  },
  {
    name: "an object that holds itself",
    given:
      "S: { type: object, properties: { next: { $ref: '#/components/schemas/S' }, all: { type: array, items: { $ref: '#/components/schemas/S' } } } }",
    valid: [{}, { next: { next: {} }, all: [{}] }],
    invalid: [{ next: 1 }, { all: [1] }],
    exact: true,
  },
];
