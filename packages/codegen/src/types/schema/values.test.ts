import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "const null",
    given: "S: { const: null }",
    want: "S: null;",
  },
  {
    name: "const of each kind",
    given: "S: { type: object, properties: { a: { const: x }, b: { const: 1 }, c: { const: false } } }",
    want: `
S: {
  a?: "x" | undefined;
  b?: 1 | undefined;
  c?: false | undefined;
};`,
  },
  {
    name: "enum of a value that looks like a reference",
    given: 'S: { type: object, enum: [{ $ref: "../other.json" }] }',
    want: "S: Record<string, unknown>;",
  },
  {
    name: "enum of mixed kinds",
    given: "S: { enum: [a, 1, true, null] }",
    want: `
S: "a" | 1 | true | null;`,
  },
  {
    name: "const object",
    given: "S: { const: { a: 1 } }",
    want: `
S: {
  a: 1;
};`,
  },
  {
    name: "enum beside properties",
    given: "S: { type: string, enum: [a], properties: { x: { type: string } } }",
    want: `
S: "a";`,
  },
  {
    name: "empty enum",
    given: "S: { enum: [] }",
    want: `
S: never;`,
  },
  {
    name: "patternProperties, where other names may hold anything",
    given: `S: { type: object, patternProperties: { "^x-": { type: string } } }`,
    want: `
S: {
  [key: string]: unknown;
};`,
  },
  {
    name: "a pattern that fits every name",
    given: `S: { type: object, patternProperties: { "^.*$": { type: string } } }`,
    want: `
S: {
  [key: string]: string;
};`,
  },
  {
    name: "patterns alone, closed",
    given: `S: { type: object, patternProperties: { "^x-": { type: string }, "^n-": { type: integer } }, additionalProperties: false }`,
    want: `
S: {
  [key: string]: string | number;
};`,
  },
  {
    name: "patterns alone, open for others of a type",
    given: `S: { type: object, patternProperties: { "^x-": { type: string } }, additionalProperties: { type: boolean } }`,
    want: `
S: {
  [key: string]: boolean | string;
};`,
  },
  {
    name: "patternProperties beside named and closed",
    given: `S: { type: object, properties: { a: { type: integer } }, patternProperties: { "^x-": { type: string } }, additionalProperties: false }`,
    want: `
S: {
  a?: number | undefined;
} & {
  [key: string]: string | number;
};`,
  },
  {
    name: "formats are notes",
    given: "S: { type: string, format: date-time }",
    want: `
/** Format: date-time */
S: string;`,
  },
  {
    name: "int64",
    given: "S: { type: integer, format: int64 }",
    want: `
/** Format: int64 */
S: number;`,
  },
  {
    name: "empty schema",
    given: "S: {}",
    want: "S: unknown;",
  },
  {
    name: "true",
    given: "S: { type: object, properties: { a: true, b: false } }",
    want: `
S: {
  a?: unknown;
  b?: never;
};`,
  },
  {
    name: "only notes",
    given: "S: { title: T, description: D }",
    want: `
/** D */
S: unknown;`,
  },
  {
    name: "a schema that is true",
    given: "S: true",
    want: "S: unknown;",
  },
  {
    name: "a schema that is false",
    given: "S: false",
    want: "S: never;",
  },
  {
    name: "not",
    given: "S: { not: { type: string } }",
    want: "S: unknown;",
  },
  {
    name: "if, then, else",
    given:
      "S: { type: object, properties: { a: { type: string } }, if: { required: [a] }, then: { properties: { b: { type: string } } }, else: false }",
    want: `
S: {
  a?: string | undefined;
  b?: unknown;
};`,
  },
  {
    name: "dependentRequired and its like",
    given:
      "S: { type: object, properties: { a: { type: string } }, dependentRequired: { a: [b] }, dependentSchemas: { a: { required: [c] } }, propertyNames: { pattern: x }, unevaluatedProperties: false }",
    want: `
S: {
  a?: string | undefined;
};`,
  },
  {
    name: "numbers",
    given:
      "S: { type: object, properties: { a: { type: number, exclusiveMinimum: 0, multipleOf: 0.1 }, b: { type: integer, enum: [-1, 0, 1.5] } } }",
    want: `
S: {
  a?: number | undefined;
  b?: -1 | 0 | 1.5 | undefined;
};`,
  },
  {
    name: "extensions",
    given: `S: { type: string, x-enum-varnames: ["*/ evil"], x-internal: true, enum: [a] }`,
    want: `
S: "a";`,
  },
  {
    name: "descriptions that would end the comment",
    given: `S: { type: string, description: "a */ b\\nc \\u2028 d" }`,
    want: `
/**
 * a *\\/ b
 * c
 d
 */
S: string;`,
  },
  {
    name: "deprecated",
    given: "S: { type: object, properties: { a: { type: string, deprecated: true } } }",
    want: `
S: {
  /** @deprecated */
  a?: string | undefined;
};`,
  },
];

describe("values", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
