import { spelled } from "@specwright/openapi/internal";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GeneratedFile } from "./emit/generated-file.ts";
import { generateProvider } from "./generate-provider.ts";

/** Letters that nobody sees, or that turn the text behind them around, as YAML escapes them. */
const HIDDEN = String.raw`a\u202Eb\u200Bc\u2028d\uFEFFe\u00ADf`;

const DESCRIPTION = `openapi: 3.1.0
info: { title: "HIDDEN", description: "HIDDEN", version: "HIDDEN" }
servers: [{ url: "https://api.acme.example", description: "HIDDEN" }]
paths:
  /things:
    post:
      operationId: sendThing
      summary: "HIDDEN"
      description: "HIDDEN"
      parameters: [{ name: q, in: query, required: true, description: "HIDDEN", schema: { enum: ["HIDDEN"], default: "HIDDEN" }, example: "HIDDEN" }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, examples: { "HIDDEN": { value: { "HIDDEN": "HIDDEN" } } } } }
      responses: { "400": { description: "HIDDEN", headers: { X-A: { description: "HIDDEN", schema: { const: "HIDDEN" } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key, description: "HIDDEN" } }
  schemas:
    Thing:
      title: "HIDDEN"
      description: "HIDDEN"
      type: object
      required: ["HIDDEN"]
      properties: { "HIDDEN": { type: string, enum: ["HIDDEN"], description: "HIDDEN", default: "HIDDEN" }, value: { const: { "HIDDEN": ["HIDDEN"] } } }
`.replaceAll("HIDDEN", HIDDEN);

/** Files that show the description in a notation of their own. */
const OTHERS = ["src/gen/validators.ts", "openapi.yaml"];

const workspace = new TempWorkspace({ "specs/acme/openapi.yaml": DESCRIPTION });
let files: readonly GeneratedFile[] = [];

beforeAll(() => {
  files = generateProvider(workspace.root, "acme").files.filter(({ path }) => !OTHERS.includes(path));
});
afterAll(() => workspace[Symbol.dispose]());

describe("the files of a package", () => {
  it("spell every letter that nobody sees", () => {
    const raw = files.flatMap(({ path, content }) =>
      content.split("\n").flatMap((line) => (spelled(line, "\t\u200b") === line ? [] : [`${path}: ${line.trim()}`])),
    );
    expect(raw).toEqual([]);
  });

  it.each(["src/gen/schema.ts", "src/gen/client.ts", "test/gen/usage.ts", "package.json", "README.md"])(
    "%s says what the description says",
    (path) => {
      expect(files.find((file) => file.path === path)?.content.toLowerCase()).toContain("u202e");
    },
  );

  it("has a package.json of the same meaning", () => {
    const text = files.find(({ path }) => path === "package.json")?.content ?? "";
    expect((JSON.parse(text) as { description: string }).description).toBe(
      "Typed client for a\u202eb\u200bc\u2028d\ufeffe\u00adf.",
    );
  });
});
