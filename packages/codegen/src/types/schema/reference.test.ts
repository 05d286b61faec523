import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "3.0 nullable beside allOf of one reference",
    version: "3.0",
    given: `
S: { nullable: true, allOf: [{ $ref: "#/components/schemas/T" }] }
T: { type: string }`,
    want: `
S: T | null;
T: string;`,
  },
  {
    name: "a schema that refers to itself",
    given: `S: { type: object, properties: { parent: { $ref: "#/components/schemas/S" }, children: { type: array, items: { $ref: "#/components/schemas/S" } } } }`,
    want: `
S: {
  parent?: S | undefined;
  children?: S[] | undefined;
};`,
  },
  {
    name: "schemas that refer to each other through allOf",
    given: `
S: { allOf: [{ type: object, properties: { t: { $ref: "#/components/schemas/T" } } }] }
T: { type: object, properties: { s: { $ref: "#/components/schemas/S" } } }`,
    want: `
S: {
  t?: T | undefined;
};
T: {
  s?: S | undefined;
};`,
  },
  {
    name: "reference into the depth of a schema",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T/properties/b" } } }
T: { type: object, properties: { b: { type: object, properties: { c: { type: string } } } } }`,
    want: `
S: {
  x?: T_properties_b | undefined;
};
T_properties_b: {
  c?: string | undefined;
};
T: {
  b?: {
    c?: string | undefined;
  } | undefined;
};`,
  },
  {
    name: "reference into $defs",
    given: `S: { type: object, properties: { x: { $ref: "#/components/schemas/S/$defs/local" } }, $defs: { local: { type: string } } }`,
    want: `
S: {
  x?: S_defs_local | undefined;
};
S_defs_local: string;`,
  },
  {
    name: "what stands beside a reference in 3.0 is ignored",
    version: "3.0",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", description: Shown., type: integer } } }
T: { type: string }`,
    want: `
S: {
  /** Shown. */
  x?: T | undefined;
};
T: string;`,
  },
  {
    name: "what stands beside a reference in 3.1 holds too",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", description: Shown., required: [a], properties: { a: { type: integer } } } } }
T: { type: object, properties: { b: { type: string } } }`,
    want: `
S: {
  /** Shown. */
  x?: (T & {
    a: number;
  }) | undefined;
};
T: {
  b?: string | undefined;
};`,
  },
  {
    name: "required beside a reference in 3.1",
    given: `
S: { $ref: "#/components/schemas/T", required: [b] }
T: { type: object, properties: { b: { type: string } } }`,
    want: `
S: T & {
  b: unknown;
};
T: {
  b?: string | undefined;
};`,
  },
  {
    name: "default beside a reference in 3.1",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", default: a } } }
T: { type: string }`,
    want: `
S: {
  x?: T | undefined;
};
T: string;`,
  },
  {
    name: "nullable beside a reference in 3.0",
    version: "3.0",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", nullable: true } } }
T: { type: string }`,
    want: `
S: {
  x?: T | null | undefined;
};
T: string;`,
  },
  {
    name: "reference with null beside it in 3.1",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", type: [string, "null"] } } }
T: { type: [string, "null"] }`,
    want: `
S: {
  x?: (T & (string | null)) | undefined;
};
T: string | null;`,
  },
  {
    name: "reference in what extends itself below a property",
    given: `
S: { allOf: [{ $ref: "#/components/schemas/T" }, { type: object, properties: { next: { $ref: "#/components/schemas/S" } } }] }
T: { type: object, properties: { all: { type: array, items: { $ref: "#/components/schemas/S" } } } }`,
    want: `
S: T & {
  next?: S | undefined;
};
T: {
  all?: S[] | undefined;
};`,
  },
];

describe("reference", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
