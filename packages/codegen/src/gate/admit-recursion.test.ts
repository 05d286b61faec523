import { type AdmitCase, testAdmitted } from "../../test/support/admit-case.ts";

/** Schemas of components, from the sixth line on. */
const schemas = (...lines: string[]): string =>
  `paths: {}\ncomponents:\n  schemas:\n${lines.map((line) => `    ${line}`).join("\n")}`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

const ALL = "components schemas";

const TABLE: readonly AdmitCase[] = [
  {
    name: "recursion that ends",
    given: schemas(
      `A: { type: array, items: ${ref("A")} }`,
      `B: { type: object, required: [a, b], properties: { a: { type: array, items: ${ref("B")} }, b: { anyOf: [${ref("B")}, { type: "null" }] } } }`,
      `C: { oneOf: [{ type: array, minItems: 1, items: ${ref("C")} }, { type: string }] }`,
      `D: { type: [object, "null"], required: [d], properties: { d: ${ref("D")} } }`,
    ),
    notes: [],
  },
  {
    name: "lists that hold themselves",
    given: schemas(
      `A: { type: array, minItems: 1, items: ${ref("A")} }`,
      `B: { type: array, minItems: 2, prefixItems: [{ type: string }, ${ref("B")}] }`,
      `C: { type: array, contains: ${ref("C")} }`,
    ),
    notes: [
      '7:23 schema-endless: no value of "A" ends: for "minItems" each has to hold another one; it is ignored',
      '8:23 schema-endless: no value of "B" ends: for "minItems" each has to hold another one; it is ignored',
      '9:23 schema-endless: no value of "C" ends: for "contains" each has to hold another one; it is ignored',
    ],
    left: ["components schemas C", { type: "array" }],
  },
  {
    name: "objects that need each other, and one that needs them",
    given: schemas(
      `A: { type: object, required: [x, b], properties: { b: ${ref("B")} } }`,
      `B: { allOf: [{ type: object, required: [a], properties: { a: ${ref("A")} } }] }`,
      `C: { type: object, required: [a], properties: { a: ${ref("A")} } }`,
      `D: { type: object, minProperties: 1, additionalProperties: ${ref("D")} }`,
    ),
    notes: [
      '7:24 schema-endless: no value of "A" ends: for the required "b" each has to hold another one; it is treated as optional',
      '10:24 schema-endless: no value of "D" ends: for "minProperties" each has to hold another one; it is ignored',
    ],
    left: ["components schemas A required", ["x"]],
  },
  {
    name: "schemas that are made of themselves",
    given: schemas(
      `A: ${ref("A")}`,
      `B: { allOf: [${ref("B")}, { type: object }] }`,
      `C: { anyOf: [${ref("C")}, { type: string }] }`,
      `D: { oneOf: [${ref("D")}] }`,
      `E: { not: ${ref("E")} }`,
      `F: ${ref("A")}`,
    ),
    notes: [
      '7:10 schema-circle: "#/components/schemas/A" leads back to itself; any value is accepted',
      '8:20 schema-circle: "#/components/schemas/B" leads back to itself; it is left out',
      '9:20 schema-circle: "#/components/schemas/C" leads back to itself; it adds nothing, and is left out',
      '10:20 schema-circle: "#/components/schemas/D" leads back to itself; any value is accepted',
      '11:17 schema-circle: "#/components/schemas/E" leads back to itself; it is left out',
    ],
    left: [
      ALL,
      {
        A: {},
        B: { allOf: [{ type: "object" }] },
        C: { anyOf: [{ type: "string" }] },
        D: {},
        E: {},
        F: { $ref: "#/components/schemas/A" },
      },
    ],
  },
  {
    name: "a circle of several, at its first place",
    given: schemas(
      `A: { allOf: [${ref("B")}] }`,
      `B: { allOf: [${ref("A")}, { type: object }] }`,
      `C: { anyOf: [${ref("D")}, { type: string }] }`,
      `D: { anyOf: [${ref("C")}, { type: number }] }`,
    ),
    notes: [
      '7:20 schema-circle: "#/components/schemas/B" leads back to itself; it is left out',
      '9:20 schema-circle: "#/components/schemas/D" leads back to itself; any value is accepted',
    ],
    left: ["components schemas C", {}],
  },
];

const UNIONS: readonly AdmitCase[] = [
  {
    name: "an alternative of a type that is none, here and by a reference",
    given: schemas(
      "A: { oneOf: [{ type: date }, { type: string }] }",
      `B: { oneOf: [{ type: number }, { allOf: [${ref("C")}] }] }`,
      "C: { type: money }",
    ),
    notes: [
      '7:10 alternative-open: an alternative of this "oneOf" accepts more than intended, because a part of it is ignored; a value may fit several',
      '7:20 schema-type: "date" is not a type; it is ignored',
      '8:10 alternative-open: an alternative of this "oneOf" accepts more than intended, because a part of it is ignored; a value may fit several',
      '9:10 schema-type: "money" is not a type; it is ignored',
    ],
    left: ["components schemas A", { anyOf: [{}, { type: "string" }] }],
  },
  {
    name: "alternatives around a schema that takes more, and alone",
    given: schemas(
      "A: { oneOf: [{ type: date }] }",
      `B: { oneOf: [{ items: { items: ${ref("A")} } }, { type: string }] }`,
    ),
    notes: ['7:20 schema-type: "date" is not a type; it is ignored'],
    left: ["components schemas A", { oneOf: [{}] }],
  },
  {
    name: "alternatives that lead back to each other",
    given: schemas(`A: { oneOf: [${ref("B")}, { type: string }] }`, `B: { oneOf: [${ref("A")}, { type: number }] }`),
    notes: [
      '7:20 schema-circle: "#/components/schemas/B" leads back to itself; any value is accepted',
      '8:10 alternative-open: an alternative of this "oneOf" accepts more than intended, because a part of it is ignored; a value may fit several',
    ],
    left: ["components schemas B", { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "number" }] }],
  },
];

testAdmitted("alternatives that take more than is meant", UNIONS);
testAdmitted("schemas that hold themselves", TABLE);
