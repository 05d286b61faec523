import type { ValueCase } from "./value-case.ts";

/** References into the depth, and in circles. */
export const REFERENCE_VALUES: readonly ValueCase[] = [
  {
    name: "a reference to a property",
    given:
      "S: { type: object, properties: { x: { $ref: '#/components/schemas/T/properties/a' } } }\nT: { type: object, properties: { a: { type: object, properties: { b: { type: integer } }, required: [b] } } }",
    valid: [{}, { x: { b: 1 } }],
    invalid: [{ x: {} }],
    exact: true,
  },
  {
    name: "a reference to an item and to a branch",
    given:
      "S: { type: object, properties: { x: { $ref: '#/components/schemas/T/items' }, y: { $ref: '#/components/schemas/U/oneOf/1' } } }\nT: { type: array, items: { type: integer } }\nU: { oneOf: [{ type: string }, { type: boolean }] }",
    valid: [{ x: 1, y: true }],
    invalid: [{ x: "a" }, { y: "b" }],
    exact: true,
  },
  {
    name: "a reference to a map's entries",
    given:
      "S: { $ref: '#/components/schemas/T/additionalProperties' }\nT: { type: object, additionalProperties: { type: [string, 'null'] } }",
    valid: ["a", null],
    invalid: [1],
    exact: true,
  },
  {
    name: "a reference into a component with an escaped name",
    given:
      "S: { type: object, properties: { x: { $ref: '#/components/schemas/T/properties/a~1b~0c' } } }\nT: { type: object, properties: { a/b~c: { type: integer } } }",
    valid: [{ x: 1 }],
    invalid: [{ x: "a" }],
    exact: true,
  },
  {
    name: "a chain of references",
    given:
      "S: { $ref: '#/components/schemas/T' }\nT: { $ref: '#/components/schemas/U' }\nU: { $ref: '#/components/schemas/V/properties/v' }\nV: { type: object, properties: { v: { type: integer } } }",
    valid: [1],
    invalid: ["a"],
    exact: true,
  },
  {
    name: "two that hold each other",
    given:
      "S: { type: object, properties: { t: { $ref: '#/components/schemas/T' } } }\nT: { type: object, properties: { s: { type: array, items: { $ref: '#/components/schemas/S' } }, m: { type: object, additionalProperties: { $ref: '#/components/schemas/T' } } } }",
    valid: [{}, { t: { s: [{ t: {} }], m: { x: {} } } }],
    invalid: [{ t: { s: [1] } }, { t: { m: { x: 1 } } }],
    exact: true,
  },
];
