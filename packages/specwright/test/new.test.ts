import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Ended, run } from "./support/run.ts";

const API = `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /things:
    get: { operationId: listThings, responses: { "200": { $ref: parts/answers.yaml#/Things } } }
`;
const ANSWERS = `Things: { description: ok, content: { application/json: { schema: { type: array, items: { $ref: thing.json } } } } }
`;
const THING = '{ "type": "string" }';

function workspaceWith(files: { readonly [path: string]: string }): TempWorkspace {
  return new TempWorkspace({
    "vendor/api.yaml": API,
    "vendor/parts/answers.yaml": ANSWERS,
    "vendor/parts/thing.json": THING,
    ...files,
  });
}

const begin = (workspace: TempWorkspace, ...args: string[]): Promise<Ended> =>
  run({ workspace: workspace.root, folder: workspace.path("vendor") }, "new", ...args);

describe("npm run new-provider", () => {
  it("begins with a description that generates", async () => {
    using workspace = new TempWorkspace();
    const { code, out } = await begin(workspace, "acme");
    expect([code, out.split("\n")[0]]).toEqual([0, "wrote specs/acme/provider.yaml"]);
    expect((await run({ workspace: workspace.root }, "generate", "acme")).code).toBe(0);
  });

  it("brings a description with all that it refers to, and makes its package", async () => {
    using workspace = workspaceWith({});
    expect(await begin(workspace, "acme", "--from", "api.yaml")).toEqual({
      code: 0,
      out: `wrote specs/acme/provider.yaml
wrote specs/acme/SOURCES.md
wrote specs/acme/openapi.yaml
wrote specs/acme/upstream/ (3 files, as the provider publishes it)
inferred, with reasons in provider.yaml: name, imported, quickstart
✓ acme  1 operation    20 files written

Next:
  npm run examples -- acme    makes calls for operations that have none
  npm install && npm run check -- acme   checks lint, types and contract, and writes the first floor
  npm test
`,
      error: "",
    });
    expect(workspace.read("specs/acme/upstream/api.yaml")).toBe(API);
    expect(workspace.read("specs/acme/upstream/parts/thing.json")).toBe(THING);
    expect(parse(workspace.read("specs/acme/provider.yaml"))).toEqual({
      name: "Acme",
      imported: { document: "upstream/api.yaml" },
      quickstart: { operation: "listThings" },
    });
    expect(workspace.read("specs/acme/SOURCES.md")).toContain(
      "| all operations | the file `api.yaml`, version `7`, sha256",
    );
    expect(workspace.has("packages/acme/src/gen/client.ts")).toBe(true);
  });

  it("fetches a description and what it refers to, and remembers where it was", async () => {
    using workspace = workspaceWith({});
    const server = createServer(({ url = "" }, response) => {
      response.end(workspace.read(`vendor${url.split("?")[0]}`));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.yaml`;
    const { code, error } = await begin(workspace, "acme", "--from", `${address}?token=t1`);
    server.close();
    expect([code, error]).toEqual([0, ""]);
    expect(parse(workspace.read("specs/acme/provider.yaml")).imported).toEqual({
      document: "upstream/api.yaml",
      address,
    });
    expect(workspace.read("specs/acme/SOURCES.md")).toContain(`| all operations | <${address}>, version \`7\``);
    expect(await run({ workspace: workspace.root }, "update", "acme")).toMatchObject({ code: 0, error: "" });
  });

  it("does without what a missing file is needed for, and says what that is", async () => {
    using workspace = workspaceWith({
      "vendor/api.yaml": `${API}    put:
      operationId: putThings
      requestBody: { required: true, content: { application/json: { schema: { $ref: parts/gone.yaml } } } }
      responses: { "204": { description: done } }
    post:
      operationId: postThings
      requestBody: { content: { text/plain: { examples: { one: { $ref: gone.json }, two: { value: a } } } } }
      responses: { "204": { description: done }, "400": { $ref: gone.yaml } }
`,
    });
    const { code, out, error } = await begin(workspace, "acme", "--from", "api.yaml");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain(`
api.yaml:10:79 "parts/gone.yaml" is not there; what needs it is left out
api.yaml:14:66 "gone.json" is not there; what needs it is left out
api.yaml:15:59 "gone.yaml" is not there; what needs it is left out
`);
    expect(out).toMatch(
      /\n✓ acme {2}2 operations .*\n {2}3 operations: 2 generated, 1 left out: unresolved-ref 1\n {2}other parts left out: unresolved-ref 2\n/,
    );
    expect(out).toContain('"gone.json" is not there; the example one of postThings is left out');
    const { paths } = parse(workspace.read("packages/acme/openapi.yaml"));
    expect(Object.keys(paths["/things"])).toEqual(["get", "post"]);
    expect(Object.keys(paths["/things"].post.responses)).toEqual(["204"]);
    workspace.write("vendor/newer.yaml", workspace.read("vendor/api.yaml").replace("postThings", "sendThings"));
    const again = await run({ workspace: workspace.root }, "update", "acme", "--from", "vendor/newer.yaml");
    expect([again.code, again.error.match(/; what needs it is left out/g)?.length]).toEqual([0, 3]);
    expect(again.error).not.toContain("cannot be compared");
    expect(again.out).toContain("postThings");
  });

  it.each([
    [
      "--from names nothing",
      ["acme", "--from", "gone.yaml"],
      "There is no file VENDOR/gone.yaml.\n    Name the description by its path, or by an https address.\n",
    ],
    [
      "a plain http address",
      ["acme", "--from", "http://acme.dev/api.yaml"],
      "http://acme.dev/api.yaml is not an https address\n    Name an https address, or download the file first.\n",
    ],
    [
      "a description that is none",
      ["acme", "--from", "parts/thing.json"],
      "thing.json:1:1 openapi-version: this is not an OpenAPI description\n    Write the description in OpenAPI 3.0, 3.1 or 3.2; `npx specwright new <id> --from <file>` converts Swagger 2.0.\n",
    ],
    [
      "a provider that is there",
      ["there", "--from", "api.yaml"],
      "specs/there already exists; nothing was changed. `npm run update-provider -- there` imports a new version.\n",
    ],
  ])("writes nothing: %s", async (_name, args, want) => {
    using workspace = workspaceWith({ "specs/there/openapi.yaml": "" });
    const { code, error } = await begin(workspace, ...args);
    expect([code, error]).toEqual([2, want.replace("VENDOR", workspace.path("vendor"))]);
    expect(workspace.files("specs")).toEqual(["specs/there/openapi.yaml"]);
    expect(workspace.has("packages/acme")).toBe(false);
  });

  it("leaves the folder for corrections where nothing can be generated yet", async () => {
    using workspace = workspaceWith({ "vendor/api.yaml": `${API}webhooks: later\n` });
    const { code, out, error } = await begin(workspace, "acme", "--from", "api.yaml");
    expect(code).toBe(1);
    expect(error).toMatch(/^✗ acme\nspecs\/acme\/openapi\.yaml:\d+:\d+ /);
    expect(out).toContain("Next: correct these in specs/acme/overlay.yaml");
    expect(workspace.has("specs/acme/upstream/api.yaml")).toBe(true);
  });
});
