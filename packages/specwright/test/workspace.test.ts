import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./support/run.ts";

const SETTINGS = `
scope: "@acme"
license: Apache-2.0
repository: https://git.acme.test/apis.git
author: Acme Inc. <apis@acme.test>
folders: { specs: api/descriptions, packages: libs/clients }
node: ">=22"
access: restricted
credentialPrefix: ACME
scripts: { build: tsdown }
generate: { group: tag }
`;

const PETS = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.acme.test }]
security: [{ key: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
`;

/** The names of the engine's packages, and the command that makes packages. */
const ENGINE = /@specwright\/(runtime|contract)\b/g;

const workspace = new TempWorkspace({
  "specwright.yaml": SETTINGS,
  LICENSE: "Apache License\n",
  "README.md": "<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n",
  "api/descriptions/pets/openapi.yaml": PETS,
});
workspace.remove("packages");
workspace.remove("tsconfig.base.json");

let written: ReadonlyMap<string, string>;

beforeAll(async () => {
  expect(await run({ workspace: workspace.root }, "generate")).toMatchObject({ code: 0, error: "" });
  const paths = [...workspace.files("libs"), "README.md"];
  written = new Map(paths.map((path) => [path, workspace.read(path)]));
});
afterAll(() => workspace[Symbol.dispose]());

const text = (path: string): string => written.get(path) ?? `there is no ${path}`;

describe("a workspace with settings of its own", () => {
  it("gets packages that name nothing of the repository in which the engine is made", () => {
    const ours = /specwright|tsconfig\.base|\bMIT\b|\.\.\/scripts|packages\/|specs\/|[Uu]nofficial|affiliated/;
    const lines = [...written].flatMap(([path, content]) =>
      content.split("\n").map((line): [string, string] => [path, line]),
    );
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter(([, line]) => ours.test(line.replace(ENGINE, "")))).toEqual([]);
  });

  it("says in the manifest what its settings say", () => {
    expect(JSON.parse(text("libs/clients/pets/package.json"))).toMatchObject({
      "//": "Generated from api/descriptions/pets/openapi.yaml by `npm run generate`; changesets own the version.",
      name: "@acme/pets",
      license: "Apache-2.0",
      author: "Acme Inc. <apis@acme.test>",
      repository: { type: "git", url: "git+https://git.acme.test/apis.git", directory: "libs/clients/pets" },
      engines: { node: ">=22" },
      publishConfig: { access: "restricted" },
      scripts: { build: "tsdown", typecheck: "tsc -p tsconfig.test.json" },
    });
  });

  it.each([
    [
      "README.md",
      "| Pets | [`@acme/pets`](libs/clients/pets) | 1 | 1 | [api/descriptions/pets](api/descriptions/pets) |",
    ],
    ["libs/clients/pets/README.md", "This package is generated from the [description of the API](./openapi.yaml)."],
    ["libs/clients/pets/README.md", "| `apiKey` | `ACME_PETS_API_KEY` |"],
    ["libs/clients/pets/LICENSE", "Apache License"],
    ["libs/clients/pets/tsconfig.json", '"target": "es2022"'],
    ["libs/clients/pets/src/gen/version.ts", 'userAgent: string = "acme-pets/0.0.0";'],
    ["libs/clients/pets/src/gen/client.ts", "pets"],
    ["libs/clients/pets/test/gen/contract.ts", 'from "@acme/pets"'],
    [
      "libs/clients/pets/test/gen/contract.ts",
      'new URL("../../../../../api/descriptions/pets/deviations.yaml", import.meta.url)',
    ],
  ])("says in %s: %s", (path, want) => {
    expect(text(path)).toContain(want);
  });

  it("is up to date then, and forgets what is gone", async () => {
    expect(await run({ workspace: workspace.root }, "generate", "--check")).toMatchObject({ code: 0 });
    workspace.write("api/descriptions/cats/openapi.yaml", PETS);
    await run({ workspace: workspace.root }, "generate");
    workspace.remove("api/descriptions/cats");
    const { out } = await run({ workspace: workspace.root }, "generate");
    expect(out).toContain("cats");
    expect(workspace.has("libs/clients/cats")).toBe(false);
    expect(workspace.has("libs/clients/pets/package.json")).toBe(true);
  });
});

it("makes packages without scope, license and repository where no settings are", async () => {
  using bare = new TempWorkspace({ "specs/pets/openapi.yaml": PETS });
  for (const path of ["specwright.yaml", "LICENSE", "packages", "tsconfig.base.json"]) bare.remove(path);
  expect(await run({ workspace: bare.root }, "generate")).toMatchObject({ code: 0, error: "" });
  const manifest = JSON.parse(bare.read("packages/pets/package.json"));
  expect(manifest).toMatchObject({ name: "pets", license: "UNLICENSED", engines: { node: ">=20" } });
  expect(Object.keys(manifest)).not.toContain("repository");
  expect(bare.has("packages/pets/LICENSE")).toBe(false);
});

it("refuses settings that it does not know, with their place", async () => {
  using wrong = new TempWorkspace({ "specwright.yaml": "folder: { specs: apis }\n", "specs/pets/openapi.yaml": PETS });
  expect(await run({ workspace: wrong.root }, "generate")).toEqual({
    code: 2,
    out: "",
    error: expect.stringMatching(
      /^specwright\.yaml:1:1 settings: specwright\.yaml has no setting "folder"\n {4}Did you mean "folders"\? Known here: scope, /,
    ),
  });
});
