import { generateProvider } from "@specwright/codegen";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, expect, test } from "vitest";
import { readSnapshot } from "../read/snapshot.ts";
import { compareGenerators } from "./compare.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.dev }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: p1 }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;

/** A workspace in which the package says what the generator of now writes. */
function workspace(): TempWorkspace {
  const made = new TempWorkspace({ "specs/acme/openapi.yaml": SPEC });
  made.copy("packages/runtime/src");
  made.link("node_modules");
  for (const { path, content } of generateProvider(made.root, "acme").files)
    made.write(`packages/acme/${path}`, content);
  return made;
}

const now = workspace();
afterAll(() => now[Symbol.dispose]());

interface Case {
  readonly name: string;
  /** What the generator or the runtime of the base wrote otherwise. */
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
  readonly want: readonly string[];
}

const GEN = "packages/acme/src/gen";
const TABLE: readonly Case[] = [
  { name: "the same generator", edits: [], want: [] },
  {
    name: "another comment",
    edits: [[`${GEN}/client.ts`, "/**", "/** An old comment. */\n/**"]],
    want: ["safe generator-output: the generator writes src/gen/client.ts in another way"],
  },
  {
    name: "files that are not published",
    edits: [["packages/acme/test/gen/usage.ts", "/**", "/** An old comment. */\n/**"]],
    want: [],
  },
  {
    name: "a new export",
    edits: [[`${GEN}/index.ts`, "isTimeoutError,", ""]],
    want: [
      "safe generator-exports-added: the generator writes src/gen/index.ts in another way: isTimeoutError of src/gen/index.ts can be imported",
    ],
  },
  {
    name: "an export that is gone",
    edits: [[`${GEN}/index.ts`, "export {", "export const oldName: string = '';\nexport {"]],
    want: [
      "breaking generator-exports-removed: the generator writes src/gen/index.ts in another way: oldName of src/gen/index.ts can no longer be imported",
    ],
  },
  {
    name: "an input that took more",
    edits: [[`${GEN}/operations.ts`, 'operations["getPet"]["parameters"]["path"]', "{ id: string | number }"]],
    want: [
      "breaking generator-does-not-compile: the generator writes src/gen/operations.ts in another way: code that uses getPet no longer compiles",
    ],
  },
  {
    name: "a call of the base's own usage.ts",
    edits: [
      [`${GEN}/operations.ts`, "path: operations", "trace?: string;\n  path: operations"],
      ["packages/acme/test/gen/usage.ts", "getPet({ path", 'getPet({ trace: "on", path'],
    ],
    want: [
      "breaking generator-does-not-compile: the generator writes src/gen/operations.ts in another way: the base's usage.ts no longer compiles",
    ],
  },
  {
    name: "an option that the runtime took",
    edits: [
      [
        "packages/runtime/src/operation/call.ts",
        "export interface CallOptions {",
        "export interface CallOptions {\n  readonly old?: string;",
      ],
      ["packages/acme/test/gen/usage.ts", ", options)", ', { old: "on" })'],
    ],
    want: ["breaking generator-does-not-compile: the runtime changed: the base's usage.ts no longer compiles"],
  },
];

test.each(TABLE)("$name", ({ edits, want }) => {
  using base = workspace();
  for (const [file, from, to] of edits) {
    const text = base.read(file);
    expect(text, `${file} has no ${from}`).toContain(from);
    base.write(file, text.replace(from, to));
  }
  const drafts = compareGenerators(now.root, readSnapshot(base.root, "base", base.root)).get("acme") ?? [];
  expect(drafts.map(({ severity, rule, title }) => `${severity} ${rule}: ${title}`)).toEqual(want);
});
