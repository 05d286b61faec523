import { spawnSync } from "node:child_process";
import { repositoryText } from "@specwright/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describedSchema } from "./settings/described-schema.ts";
import { describedType } from "./settings/described-types.ts";
import { PROVIDER_PAGE, referencePage } from "./settings/reference-page.ts";

const TYPES = `
export interface Settings {
  /**
   * What it is
   * called.
   * @example Acme
   */
  readonly name?: string;
  /** By name. */
  readonly pages?: { readonly [id: string]: Page };
}
interface Page {
  /** Page | offset. */
  readonly style: "page" | "offset";
}`;

const page = { type: "object", properties: { style: { enum: ["page", "offset"] } }, required: ["style"] };
const SCHEMA = {
  type: "object",
  properties: { name: { type: "string" }, pages: { type: "object", additionalProperties: page } },
};

describe("the reference of provider.yaml", () => {
  it("is as schema and types say: `npm run settings` writes it anew", () => {
    const script = new URL("settings.ts", import.meta.url).pathname;
    const { stderr, status } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("has a table for each mapping", () => {
    const tables = referencePage(describedSchema(SCHEMA, describedType(TYPES, "Settings")), PROVIDER_PAGE).split(
      "-->\n\n",
    )[1];
    expect(tables).toBe(`| Key | Value | What it says |
| --- | --- | --- |
| \`name\` | a text | What it is called. Example: \`Acme\` |
| \`pages\` | a mapping, see below | By name. |

## pages.<name>

| Key | Value | What it says |
| --- | --- | --- |
| **\`style\`** | \`page\`, \`offset\` | Page \\| offset. |
`);
  });

  it("refuses a setting that nobody describes", () => {
    expect(() => describedSchema(SCHEMA, describedType("interface Settings { name: string }", "Settings"))).toThrow(
      "provider.yaml.name: no comment says what it is. Write one in packages/codegen/src/settings/settings.ts.",
    );
  });

  it("has examples that its schema takes, and takes what providers say", () => {
    const schema = JSON.parse(repositoryText("packages/specwright/provider.schema.json"));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const { pagination } = schema.properties.operations.additionalProperties.properties;
    const settings = {
      name: schema.properties.name.examples[0],
      credentials: schema.properties.credentials.examples[0],
      operations: { listThings: { pagination: pagination.examples[0] } },
    };
    expect([validate(settings), validate.errors]).toEqual([true, null]);
    expect(validate(parse("operations: { a: { pagination: { style: page } } }"))).toBe(false);
  });
});
