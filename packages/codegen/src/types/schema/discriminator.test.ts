import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "discriminator with a mapping",
    given: `
S: { oneOf: [{ $ref: "#/components/schemas/T" }, { $ref: "#/components/schemas/U" }], discriminator: { propertyName: kind, mapping: { t: "#/components/schemas/T", u: "#/components/schemas/U" } } }
T: { type: object, properties: { kind: { type: string }, t: { type: string } }, required: [kind] }
U: { type: object, properties: { u: { type: string } } }`,
    want: `
S: (T & {
  kind: "t";
}) | (U & {
  kind: "u";
});
T: {
  kind: string;
  t?: string | undefined;
};
U: {
  u?: string | undefined;
};`,
  },
  {
    name: "discriminator with a mapping by name",
    given: `
S: { anyOf: [{ $ref: "#/components/schemas/T" }], discriminator: { propertyName: kind, mapping: { one: T, two: T } } }
T: { type: object, properties: { t: { type: string } } }`,
    want: `
S: T & {
  kind: "one" | "two";
};
T: {
  t?: string | undefined;
};`,
  },
  {
    name: "discriminator without a mapping",
    given: `
S: { oneOf: [{ $ref: "#/components/schemas/T" }, { $ref: "#/components/schemas/U" }], discriminator: { propertyName: kind } }
T: { type: object, properties: { t: { type: string } } }
U: { type: object, properties: { u: { type: string } } }`,
    want: `
S: (T & {
  kind: "T";
}) | (U & {
  kind: "U";
});
T: {
  t?: string | undefined;
};
U: {
  u?: string | undefined;
};`,
  },
  {
    name: "discriminator that the branches state themselves",
    given: `
S: { oneOf: [{ $ref: "#/components/schemas/T" }], discriminator: { propertyName: kind } }
T: { type: object, properties: { kind: { type: string, const: tee } }, required: [kind] }`,
    want: `
S: T;
T: {
  kind: "tee";
};`,
  },
  {
    name: "discriminator that contradicts the branch",
    given: `
S: { oneOf: [{ $ref: "#/components/schemas/T" }], discriminator: { propertyName: kind, mapping: { t: "#/components/schemas/T" } } }
T: { type: object, properties: { kind: { enum: [x, y] } }, required: [kind] }`,
    want: `
S: T;
T: {
  kind: "x" | "y";
};`,
  },
];

describe("discriminator", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
