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
T: (components["schemas"]["S"] & {
  t?: string | undefined;
}) & {
  /** @constant */
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
T: components["schemas"]["S"] & {
  /** @enum {unknown} */
  kind: "t" | "u";
};
U: (components["schemas"]["T"] & {
  u?: string | undefined;
}) & {
  /** @constant */
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
T: components["schemas"]["S"];`,
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
T: components["schemas"]["S"] & {
  /** @constant */
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
S: ((components["schemas"]["T"] & {
  /** @constant */
  kind: "t";
}) | (components["schemas"]["U"] & {
  /** @constant */
  kind: "U";
})) & {
  kind?: string | undefined;
};
T: (components["schemas"]["SBase"] & {
  t?: string | undefined;
}) & {
  /** @constant */
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
