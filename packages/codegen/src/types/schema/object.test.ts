import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "type object without properties",
    given: "S: { type: object }",
    want: "S: Record<string, unknown>;",
  },
  {
    name: "object that is closed and empty",
    given: "S: { type: object, additionalProperties: false }",
    want: "S: Record<string, never>;",
  },
  {
    name: "object that is closed",
    given: "S: { type: object, additionalProperties: false, properties: { a: { type: string } } }",
    want: `
S: {
  a?: string | undefined;
};`,
  },
  {
    name: "properties without a type",
    given: "S: { properties: { a: { type: string } } }",
    want: `
S: {
  a?: string | undefined;
};`,
  },
  {
    name: "required without a type",
    given: "S: { required: [a] }",
    want: `
S: {
  a: unknown;
};`,
  },
  {
    name: "required of a property that nobody describes",
    given: "S: { type: object, properties: { a: { type: string } }, required: [a, b] }",
    want: `
S: {
  a: string;
  b: unknown;
};`,
  },
  {
    name: "a default does not make a property certain",
    given: "S: { type: object, properties: { a: { type: string, default: x } } }",
    want: `
S: {
  /** @default x */
  a?: string | undefined;
};`,
  },
  {
    name: "map",
    given: "S: { type: object, additionalProperties: { type: integer } }",
    want: `
S: {
  [key: string]: number;
};`,
  },
  {
    name: "map of anything",
    given: "S: { type: object, additionalProperties: true }",
    want: `
S: {
  [key: string]: unknown;
};`,
  },
  {
    name: "map of anything, written as an empty schema",
    given: "S: { type: object, additionalProperties: {} }",
    want: `
S: {
  [key: string]: unknown;
};`,
  },
  {
    name: "further properties beside named ones",
    given:
      "S: { type: object, properties: { id: { type: integer } }, required: [id], additionalProperties: { type: string } }",
    want: `
S: {
  id: number;
} & {
  [key: string]: string | number;
};`,
  },
  {
    name: "any further properties beside named ones",
    given: "S: { type: object, properties: { id: { type: integer } }, additionalProperties: true }",
    want: `
S: {
  id?: number | undefined;
} & {
  [key: string]: unknown;
};`,
  },
  {
    name: "properties named like members of Object.prototype",
    given: `S: { type: object, properties: { __proto__: { type: string }, constructor: { type: integer }, toString: { type: boolean } }, required: ["__proto__"] }`,
    want: `
S: {
  __proto__: string;
  constructor?: number | undefined;
  toString?: boolean | undefined;
};`,
  },
  {
    name: "property names that are no identifiers",
    given: `S: { type: object, properties: { "1": { type: string }, a-b: { type: string }, "": { type: string }, "it's \\"x\\" \`\${y}\` */": { type: string } } }`,
    want: `
S: {
  1?: string | undefined;
  "a-b"?: string | undefined;
  ""?: string | undefined;
  "it's \\"x\\" \`\${y}\` */"?: string | undefined;
};`,
  },
  {
    name: "required beside allOf",
    given: `
S: { allOf: [{ $ref: "#/components/schemas/T" }], required: [a] }
T: { type: object, properties: { a: { type: string } } }`,
    want: `
S: T & {
  a: string;
};
T: {
  a?: string | undefined;
};`,
  },
];

describe("object", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
