import { spawnSync } from "node:child_process";
import { CommandWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

const guard = new URL("../testing/loopback-only.ts", import.meta.url).href;
const workspace = new CommandWorkspace();

const description = `openapi: 3.1.0
info: { title: Acme, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://api.acme.example/v1" }]
security: [{ machine: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: The pets.
          content: { application/json: { schema: { type: array, items: { type: string } }, example: [cat] } }
components:
  securitySchemes:
    machine: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://auth.acme.example/token", scopes: {} } } }
`;

const files = `openapi: 3.1.0
info: { title: Files, version: "1" }
servers: [{ url: "https://files.example" }]
paths:
  /files:
    post:
      operationId: addFile
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } }
            example: { file: abc }
      responses: { "204": { description: Kept. } }
`;

/** The request is the second example, and the first one of the answers has another name. */
const named = `openapi: 3.1.0
info: { title: Named, version: "1" }
servers: [{ url: "https://named.example" }]
security: []
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: string }
            examples: { large: { value: L } }
      responses:
        "200":
          description: Kept.
          content:
            application/json:
              schema: { type: string }
              examples: { small: { value: kept S }, large: { value: kept L } }
`;

beforeAll(async () => {
  workspace.write("specs/named/openapi.yaml", named);
  workspace.write("specs/files/openapi.yaml", files);
  workspace.write("specs/acme/openapi.yaml", description);
  workspace.write("specs/acme/provider.yaml", "name: Acme\n");
  expect(await workspace.specwright(["generate"])).toMatchObject({ code: 0 });
  await workspace.build(["acme", "files", "named"]);
});
afterAll(() => workspace[Symbol.dispose]());

/** Runs a program that no connection to another machine survives. */
function guarded(program: string): { stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", guard, "--input-type=module", "-e", program], { encoding: "utf8" });
}

it("notices a connection to another machine", () => {
  const { stderr } = guarded('await fetch("https://api.acme.example").catch(() => {});');
  expect(stderr).toBe("left the machine: api.acme.example\n");
});

it.each([
  ["token included", "acme", "Acme", "listPets", "200", `'["cat"]'`],
  ["a file included", "files", "Files", "addFile", "204", "'nothing'"],
  ["an example of one name included", "named", "Named", "addThing", "200", `'"kept L"'`],
])("makes the call of npm start, %s, without leaving the machine", (_what, id, provider, call, status, answer) => {
  const file = JSON.stringify(new URL("../../packages/specwright/dist/start/try-provider.js", import.meta.url).href);
  const row = `tryProvider(${JSON.stringify(workspace.root)}, ${JSON.stringify(id)})`;
  const { stdout, stderr } = guarded(
    `const { tryProvider } = await import(${file}); const { milliseconds, ...row } = await ${row}; console.log(row);`,
  );
  expect(stderr).toBe("");
  expect(stdout).toBe(
    `{
  provider: '${provider}',
  call: '${call}',
  status: '${status}',
  answer: ${answer},
  problem: undefined
}
`,
  );
});

it("runs the contract without leaving the machine", async () => {
  const { stderr, stdout } = await workspace.specwright(["contract", "acme"], { NODE_OPTIONS: `--import=${guard}` });
  expect(stderr).not.toContain("left the machine");
  expect(stdout).toContain("16 cells: 15 pass, 0 fail");
});
