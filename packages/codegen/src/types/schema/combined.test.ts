import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "anyOf beside properties",
    given: `
S: { type: object, properties: { a: { type: string } }, anyOf: [{ $ref: "#/components/schemas/T" }, { $ref: "#/components/schemas/U" }] }
T: { type: object, properties: { t: { type: string } } }
U: { type: object, properties: { u: { type: string } } }`,
    want: `
S: (T | U) & {
  a?: string | undefined;
};
T: {
  t?: string | undefined;
};
U: {
  u?: string | undefined;
};`,
  },
  {
    name: "branches that only require",
    given:
      "S: { type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }",
    want: `
S: ({
  a: string;
} | {
  b: string;
}) & {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
};`,
  },
  {
    name: "branches that only require, with the properties behind a reference",
    given: `
S: { allOf: [{ $ref: "#/components/schemas/T" }], oneOf: [{ required: [a] }, { required: [b] }] }
T: { type: object, properties: { a: { type: string }, b: { type: integer } } }`,
    want: `
S: T & ({
  a: string;
} | {
  b: number;
});
T: {
  a?: string | undefined;
  b?: number | undefined;
};`,
  },
  {
    name: "required in an allOf branch beside the reference",
    given: `
S: { allOf: [{ $ref: "#/components/schemas/T" }, { required: [a] }] }
T: { type: object, properties: { a: { type: string } } }`,
    want: `
S: T & {
  a: string;
};
T: {
  a?: string | undefined;
};`,
  },
  {
    name: "oneOf beside anyOf",
    given: "S: { oneOf: [{ type: string }, { type: integer }], anyOf: [{ type: string }, { type: boolean }] }",
    want: "S: (string | boolean) & (string | number);",
  },
  {
    name: "allOf beside properties",
    given: `
S: { type: object, allOf: [{ $ref: "#/components/schemas/T" }], properties: { a: { type: string } } }
T: { type: object, properties: { t: { type: string } } }`,
    want: `
S: T & {
  a?: string | undefined;
};
T: {
  t?: string | undefined;
};`,
  },
  {
    name: "allOf of one",
    given: `
S: { allOf: [{ $ref: "#/components/schemas/T" }], description: About S. }
T: { type: string }`,
    want: `
/** About S. */
S: T;
T: string;`,
  },
  {
    name: "the type beside branches without one",
    given: "S: { type: string, oneOf: [{ format: uuid }, { format: uri }] }",
    want: "S: string;",
  },
  {
    name: "the type beside enum branches",
    given: "S: { type: string, oneOf: [{ enum: [a] }, { enum: [b] }] }",
    want: `S: "a" | "b";`,
  },
  {
    name: "several types beside branches",
    given: "S: { type: [string, integer], anyOf: [{ minLength: 1 }, { minimum: 1 }] }",
    want: "S: (string | number) | (string | number);",
  },
  {
    name: "anyOf with a branch of anything",
    given: "S: { anyOf: [{ type: string }, {}] }",
    want: "S: string | unknown;",
  },
  {
    name: "empty anyOf",
    given: "S: { anyOf: [] }",
    want: "S: unknown;",
  },
  {
    name: "nested combinations",
    given:
      "S: { allOf: [{ anyOf: [{ type: string }, { type: integer }] }, { oneOf: [{ type: string }, { type: boolean }] }] }",
    want: "S: (string | number) & (string | boolean);",
  },
];

describe("combined", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
