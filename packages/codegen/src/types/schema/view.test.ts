import { describe, expect, it } from "vitest";
import { type SchemaCase, schemaText } from "../../../test/support/schema-text.ts";

const TABLE: readonly SchemaCase[] = [
  {
    name: "readOnly and writeOnly",
    given:
      "S: { type: object, properties: { id: { type: string, readOnly: true }, secret: { type: string, writeOnly: true }, name: { type: string } }, required: [id, secret, name] }",
    want: `
S: {
  readonly id: string;
  name: string;
};
SInput: {
  secret: string;
  name: string;
};`,
  },
  {
    name: "readOnly behind a reference",
    given: `
S: { type: object, properties: { id: { $ref: "#/components/schemas/T" } }, required: [id] }
T: { type: string, readOnly: true }`,
    want: `
S: {
  id: T;
};
T: string;
SInput: Record<string, unknown>;`,
  },
  {
    name: "readOnly in something that is referred to",
    given: `
S: { type: object, properties: { t: { $ref: "#/components/schemas/T" } } }
T: { type: object, properties: { id: { type: string, readOnly: true } } }`,
    want: `
S: {
  t?: T | undefined;
};
T: {
  readonly id?: string | undefined;
};
SInput: {
  t?: TInput | undefined;
};
TInput: Record<string, unknown>;`,
  },
  {
    name: "readOnly beside a reference in 3.1",
    given: `
S: { type: object, properties: { x: { $ref: "#/components/schemas/T", readOnly: true } } }
T: { type: string }`,
    want: `
S: {
  x?: T | undefined;
};
T: string;
SInput: Record<string, unknown>;`,
  },
  {
    name: "bytes",
    version: "3.0",
    given: "S: { type: object, properties: { file: { type: string, format: binary } } }",
    want: `
S: {
  /** Format: binary */
  file?: string | undefined;
};
SForm: {
  /** Format: binary */
  file?: Blob | undefined;
};`,
  },
  {
    name: "bytes in 3.1",
    given:
      "S: { type: object, properties: { file: { type: string, contentMediaType: application/octet-stream }, text: { type: string, contentMediaType: application/json }, encoded: { type: string, contentMediaType: image/png, contentEncoding: base64 } } }",
    want: `
S: {
  file?: string | undefined;
  text?: string | undefined;
  encoded?: string | undefined;
};
SForm: {
  /** Format: binary */
  file?: Blob | undefined;
  text?: string | undefined;
  encoded?: string | undefined;
};`,
  },
  {
    name: "bytes in 3.1 without a type",
    given: "S: { type: object, properties: { file: { contentMediaType: application/octet-stream } } }",
    want: `
S: {
  file?: unknown;
};
SForm: {
  /** Format: binary */
  file?: Blob | undefined;
};`,
  },
  {
    name: "nullable bytes",
    given: `S: { type: [string, "null"], format: binary }`,
    want: `
/** Format: binary */
S: string | null;
/** Format: binary */
SForm: Blob | null;`,
  },
  {
    name: "list of bytes",
    given: "S: { type: array, items: { type: string, format: binary } }",
    want: `
S: string[];
SForm: Blob[];`,
  },
  {
    name: "bytes in base64 are text",
    version: "3.0",
    given: "S: { type: string, format: byte }",
    want: `
/** Format: byte */
S: string;`,
  },
  {
    name: "writeOnly alone",
    given: "S: { type: object, properties: { pin: { type: string, writeOnly: true } } }",
    want: `
S: Record<string, unknown>;
SInput: {
  pin?: string | undefined;
};`,
  },
  {
    name: "bytes of a component that is referred to",
    given: `
S: { type: object, properties: { file: { $ref: "#/components/schemas/T" } } }
T: { type: string, format: binary }`,
    want: `
S: {
  file?: T | undefined;
};
/** Format: binary */
T: string;
SForm: {
  file?: TForm | undefined;
};
/** Format: binary */
TForm: Blob;`,
  },
  {
    name: "bytes and readOnly together",
    given:
      "S: { type: object, properties: { id: { type: string, readOnly: true }, file: { type: string, format: binary } } }",
    want: `
S: {
  readonly id?: string | undefined;
  /** Format: binary */
  file?: string | undefined;
};
SInput: {
  /** Format: binary */
  file?: string | undefined;
};
SForm: {
  /** Format: binary */
  file?: Blob | undefined;
};`,
  },
];

describe("view", () => {
  it.each(TABLE)("$name", ({ given, version, want }) => {
    expect(schemaText(given, version)).toBe(want.trim());
  });
});
