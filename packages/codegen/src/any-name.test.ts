import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilePackages } from "../test/support/compile-packages.ts";
import { globalNames, mentionedNames } from "../test/support/global-names.ts";
import { generateProvider } from "./generate-provider.ts";

/** Operations that take and return everything that there is a type for. */
const EVERYTHING = `
  /everything:
    post:
      operationId: doEverything
      parameters: [{ name: q, in: query, schema: {} }, { name: c, in: cookie, schema: {} }, { name: h, in: header, required: true, schema: {} }]
      requestBody:
        content:
          application/json: { schema: { type: object } }
          multipart/form-data: { schema: { type: object } }
          application/x-www-form-urlencoded: { schema: { type: object } }
          image/png: {}
          text/plain: {}
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: object } }, text/event-stream: {}, application/x-ndjson: {} } }
        "201": { description: ok, content: { image/png: {} } }
        "404": { description: none }
        4XX: { description: no, content: { text/plain: {} } }
        default: { description: no }
  /nothing:
    get: { operationId: doNothing, responses: {} }
  /pages:
    get:
      operationId: listPages
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { next: { type: string }, items: { type: array, items: { type: object } } } } } } } }
`;

const SETTINGS =
  "operations: { listPages: { pagination: { style: cursor, in: query, parameter: cursor, next: next, items: items } } }\n";

const workspace = new TempWorkspace();

afterAll(() => workspace[Symbol.dispose]());

/** Generates and writes a package; its modules as text. */
function generate(id: string, openapi: string, settings = SETTINGS): string[] {
  workspace.write(`specs/${id}/openapi.yaml`, openapi);
  workspace.write(`specs/${id}/provider.yaml`, settings);
  const { files } = generateProvider(workspace.root, id);
  for (const { path, content } of files) workspace.write(`packages/${id}/${path}`, content);
  return files
    .filter(({ path }) => path.endsWith(".ts") && !path.endsWith("validators.ts"))
    .map(({ content }) => content);
}

/** A description in which each operation returns a schema, and there are further schemas and operations. */
function description(
  returned: readonly string[],
  schemas: readonly string[],
  operationIds: readonly string[] = [],
): string {
  const paths = returned.map(
    (name, index) =>
      `  /returned/${index}: { post: { operationId: returned${index}, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } } } }\n`,
  );
  const ids = operationIds.map(
    (id, index) => `  /named/${index}: { get: { operationId: ${JSON.stringify(id)}, responses: {} } }\n`,
  );
  const components = [...new Set(["Own", ...schemas])].map(
    (name) => `    "${name}": { type: object, properties: { a: { $ref: "#/components/schemas/Own" } } }\n`,
  );
  return `openapi: 3.1.0
info: { title: Names, version: "1" }
servers: [{ url: "https://api.names.example" }]
paths:${EVERYTHING}${paths.join("")}${ids.join("")}
components:
  schemas:
${components.join("")}`;
}

describe("a package of schemas with difficult names", () => {
  const mentioned = new Set<string>();

  beforeAll(() => {
    for (const module of generate("plain", description([], [])))
      for (const name of mentionedNames(module)) mentioned.add(name);
    const types = [...mentioned].filter((name) => /^[A-Z]\w*$/.test(name));
    const names = [...globalNames(), ...mentioned].filter((name) => /^\w+$/.test(name));
    generate("names", description(types, names));
    const values = runtimeNames().filter((name) => /^[a-z]\w+$/.test(name));
    generate("values", description([], [], ["form", "formData", ...values]));
    for (const id of ["client", "core", "call", "bound"]) generate(id, description([], []));
    workspace.write("packages/canary/src/gen/index.ts", "export const wrong: string = 1;\n");
  }, 120_000);

  it("knows the names that could be in the way", () => {
    expect(globalNames().length).toBeGreaterThan(1500);
    const expected = ["Success", "FormData", "Record", "StandardSchema", "OptionalPages"];
    expect([...mentioned]).toEqual(expect.arrayContaining(expected));
  });

  it.each(["TypeScript 7", "TypeScript 5.9"] as const)(
    "compiles with %s",
    (compiler) => {
      expect(compilePackages(workspace, compiler)).toEqual([
        "packages/canary/src/gen/index.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'.",
      ]);
    },
    120_000,
  );
});

/** What the runtime's doors for generated code export. */
function runtimeNames(): string[] {
  const doors = ["codegen-v1", "validate-v1", "index"].map((door) =>
    join(REPOSITORY, `packages/runtime/src/${door}.ts`),
  );
  return doors.flatMap((door) => mentionedNames(readFileSync(door, "utf8")));
}
