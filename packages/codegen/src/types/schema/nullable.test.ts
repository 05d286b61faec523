import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "3.0 nullable beside a type",
    version: "3.0",
    given: "S: { type: string, nullable: true }",
    want: "S: string | null;",
  },
  {
    name: "3.0 nullable enum that lists null",
    version: "3.0",
    given: "S: { type: string, nullable: true, enum: [a, null] }",
    want: `
S: "a" | null;`,
  },
  {
    name: "3.0 nullable enum that does not list null",
    version: "3.0",
    given: "S: { type: string, nullable: true, enum: [a] }",
    want: `S: "a" | null;`,
  },
  {
    name: "3.0 enum that lists null beside a type without it",
    version: "3.0",
    given: "S: { type: string, enum: [a, null] }",
    want: `
S: "a";`,
  },
  {
    name: "3.0 nullable object",
    version: "3.0",
    given: "S: { type: object, nullable: true, properties: { a: { type: string } } }",
    want: `
S: {
  a?: string | undefined;
} | null;`,
  },
  {
    name: "3.0 nullable without a type says nothing",
    version: "3.0",
    given: "S: { nullable: true }",
    want: "S: unknown | null;",
  },
  {
    name: "3.1 null in a list of types",
    given: `S: { type: [string, "null"] }`,
    want: "S: string | null;",
  },
  {
    name: "3.1 null among several types",
    given: `S: { type: [string, integer, "null"] }`,
    want: "S: (string | number) | null;",
  },
  {
    name: "3.1 null in a list of types beside properties",
    given: `S: { type: [object, "null"], properties: { a: { type: string } }, required: [a] }`,
    want: `
S: {
  a: string;
} | null;`,
  },
  {
    name: "3.1 null in a list of types beside items",
    given: `S: { type: [array, "null"], items: { type: string } }`,
    want: "S: string[] | null;",
  },
  {
    name: "3.1 null in a list of types beside an enum with it",
    given: `S: { type: [string, "null"], enum: [a, b, null] }`,
    want: `
S: "a" | "b" | null;`,
  },
  {
    name: "3.1 null in a list of types beside an enum without it",
    given: `S: { type: [string, "null"], enum: [a, b] }`,
    want: `
S: "a" | "b";`,
  },
  {
    name: "3.1 null as an alternative",
    given: `
S: { anyOf: [{ $ref: "#/components/schemas/T" }, { type: "null" }] }
T: { type: string }`,
    want: `
S: T | null;
T: string;`,
  },
  {
    name: "3.1 null alone",
    given: `S: { type: "null" }`,
    want: "S: null;",
  },
  {
    name: "3.1 null alone in a list",
    given: `S: { type: ["null"] }`,
    want: "S: null;",
  },
  {
    name: "3.1 several alternatives with null",
    given: `S: { oneOf: [{ type: string }, { type: "null" }, { type: integer }] }`,
    want: "S: string | null | number;",
  },
];

describe("nullable", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
