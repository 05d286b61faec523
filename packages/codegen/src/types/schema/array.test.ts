import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "list",
    given: "S: { type: array, items: { type: string } }",
    want: "S: string[];",
  },
  {
    name: "list of anything",
    given: "S: { type: array }",
    want: "S: unknown[];",
  },
  {
    name: "list without a type",
    given: "S: { items: { type: string } }",
    want: "S: string[];",
  },
  {
    name: "list of a union",
    given: `S: { type: array, items: { type: [string, "null"] } }`,
    want: "S: (string | null)[];",
  },
  {
    name: "list that is empty",
    given: "S: { type: array, items: false }",
    want: "S: never[];",
  },
  {
    name: "limits on a list are not types",
    given: "S: { type: array, items: { type: string }, minItems: 2, maxItems: 2 }",
    want: "S: string[];",
  },
  {
    name: "tuple of fixed length",
    given: "S: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }",
    want: `
S: [
  string,
  number
];`,
  },
  {
    name: "tuple of fixed length by maxItems",
    given: "S: { type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }",
    want: `
S: [
  string,
  number
];`,
  },
  {
    name: "tuple that may be shorter",
    given: "S: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    want: `
S: [
  string?,
  number?
];`,
  },
  {
    name: "tuple with a typed rest",
    given: "S: { type: array, prefixItems: [{ type: string }], items: { type: integer } }",
    want: `
S: [
  string?,
  ...number[]
];`,
  },
  {
    name: "tuple with an open rest",
    given: "S: { type: array, prefixItems: [{ type: string }] }",
    want: `
S: [
  string?,
  ...unknown[]
];`,
  },
  {
    name: "tuple whose first items are certain",
    given: `S: { type: array, prefixItems: [{ type: string }, { type: [integer, "null"] }], minItems: 1 }`,
    want: `
S: [
  string,
  (number | null)?,
  ...unknown[]
];`,
  },
];

describe("array", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
