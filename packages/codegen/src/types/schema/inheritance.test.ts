import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "discriminator of a base that others extend",
    given: `
S: { type: object, properties: { kind: { type: string } }, required: [kind], discriminator: { propertyName: kind, mapping: { t: "#/components/schemas/T" } } }
T: { allOf: [{ $ref: "#/components/schemas/S" }, { type: object, properties: { t: { type: string } } }] }`,
    want: `
S: {
  kind: string;
};
T: (S & {
  t?: string | undefined;
}) & {
  kind: "t";
};`,
  },
  {
    name: "discriminator of a base that a chain extends",
    given: `
S: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { t: "#/components/schemas/T", u: U } } }
T: { allOf: [{ $ref: "#/components/schemas/S" }] }
U: { allOf: [{ $ref: "#/components/schemas/T" }, { properties: { u: { type: string } } }] }`,
    want: `
S: {
  kind?: string | undefined;
};
T: S & {
  kind: "t" | "u";
};
U: (T & {
  u?: string | undefined;
}) & {
  kind: "u";
};`,
  },
  {
    name: "discriminator of a base whose mapping does not name the schema",
    given: `
S: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
T: { allOf: [{ $ref: "#/components/schemas/S" }] }`,
    want: `
S: {
  kind?: string | undefined;
};
T: S;`,
  },
  {
    name: "discriminator of a base that contradicts what the schema states",
    given: `
S: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { t: T } } }
T: { allOf: [{ $ref: "#/components/schemas/S" }, { type: object, properties: { kind: { const: tee } } }] }`,
    want: `
S: {
  kind?: string | undefined;
};
T: S & {
  kind?: "tee" | undefined;
};`,
  },
  {
    name: "a base that lists what extends it",
    given: `
S: { type: object, properties: { kind: { type: string } }, oneOf: [{ $ref: "#/components/schemas/T" }, { $ref: "#/components/schemas/U" }], discriminator: { propertyName: kind, mapping: { t: "#/components/schemas/T" } } }
T: { allOf: [{ $ref: "#/components/schemas/S" }, { type: object, properties: { t: { type: string } } }] }
U: { type: object, properties: { u: { type: string } } }`,
    want: `
S: ((T & {
  kind: "t";
}) | (U & {
  kind: "U";
})) & {
  kind?: string | undefined;
};
T: (SBase & {
  t?: string | undefined;
}) & {
  kind: "t";
};
SBase: {
  kind?: string | undefined;
};
U: {
  u?: string | undefined;
};`,
  },
];

describe("inheritance", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
