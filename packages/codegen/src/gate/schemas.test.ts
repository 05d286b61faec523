import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const TABLE: readonly GateCase[] = [
  {
    name: "everything that is no problem",
    given: `components: { schemas: { A.b-c_1: { type: [string, "null"], enum: [a] }, B: true, C: { properties: { next: { $ref: "#/components/schemas/C" } } }, D: { properties: { type: { type: string }, required: { type: boolean } } } } }`,
    want: [],
  },
  {
    name: "a name that no component may have",
    given: `components:\n  schemas:\n    "a b": {}\n    "x'; y": {}\n    x-note: {}`,
    want: [
      `6:5 component-name-invalid: "a b" cannot be the name of a component`,
      `7:5 component-name-invalid: "x'; y" cannot be the name of a component`,
    ],
  },
  {
    name: "a schema that is none",
    given: `components:\n  schemas:\n    A: string\n    B: { properties: { a: [] } }`,
    want: ["6:5 structure: this is not a schema", "7:24 structure: this is not a schema"],
  },
  {
    name: "a type that is none",
    given: `components:\n  schemas:\n    A: { type: file }\n    B: { items: { type: [string, any] } }`,
    want: [`6:10 schema-type: "file" is not a type`, `7:19 schema-type: "any" is not a type`],
  },
  {
    name: "a list that is none",
    given: `components:\n  schemas:\n    A: { anyOf: {} }\n    B: { enum: a }\n    C: { required: a }`,
    want: [
      `6:10 structure: this is not a list, as "anyOf" wants one`,
      `7:10 structure: this is not a list, as "enum" wants one`,
      `8:10 structure: this is not a list of texts, as "required" wants one`,
    ],
  },
  {
    name: "a map that is none",
    given: `components:\n  schemas:\n    A: { properties: [] }`,
    want: [`6:10 structure: this is not a map, as "properties" wants one`],
  },
  {
    name: "a reference to nothing",
    given: `components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B_: { items: { $ref: 5 } }`,
    want: [
      `6:10 unresolved-ref: "#/components/schemas/B" points to nothing`,
      "7:20 unresolved-ref: 5 points to nothing",
    ],
  },
  {
    name: "a schema that is made of itself",
    given: `components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n    C: { allOf: [{ type: object }, { $ref: "#/components/schemas/C" }] }\n    D: { anyOf: [{ oneOf: [{ $ref: "#/components/schemas/D" }] }] }`,
    want: [
      `6:10 schema-circle: "#/components/schemas/B" leads back to itself`,
      `8:38 schema-circle: "#/components/schemas/C" leads back to itself`,
      `9:30 schema-circle: "#/components/schemas/D" leads back to itself`,
    ],
  },
  {
    name: "keywords that nothing here understands",
    given: `components:\n  schemas:\n    A: { $dynamicRef: "#a" }\n    B: { $recursiveRef: "#" }\n    C: { $id: "https://acme.example/c" }`,
    want: [
      `6:10 schema-unsupported: "$dynamicRef" is not supported`,
      `7:10 schema-unsupported: "$recursiveRef" is not supported`,
      `8:10 schema-unsupported: "$id" is not supported`,
    ],
  },
  {
    name: "a schema deep in an operation",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters: [{ name: a, in: query, schema: { type: date } }]`,
    want: [`8:52 schema-type: "date" is not a type`],
  },
  {
    name: "a base that lists what extends it, near and far",
    given: `components: { schemas: { A: { oneOf: [{ $ref: "#/components/schemas/B" }] }, B: { anyOf: [{ $ref: "#/components/schemas/C" }] }, C: { allOf: [{ $ref: "#/components/schemas/A" }] } } }`,
    want: [],
  },
];

describe("checkSchemas", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want.length > 0 ? want : ["no problem"]);
  });
});
