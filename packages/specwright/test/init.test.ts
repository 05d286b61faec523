import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryText } from "@specwright/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completed, manifestOf } from "../src/init/manifest.ts";
import { NPM } from "../src/init/package-manager/package-manager.ts";
import { firstProviders } from "../src/init/sources.ts";
import { PACKAGE_MANAGER, TOOLS } from "../src/init/tools.ts";
import { type Ended, run } from "./support/run.ts";

const API = `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /things:
    get:
      operationId: listThings
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
`;
const WRONG = API.replace("operationId: listThings", "operationId: 7").replace("openapi: 3.0.3", "openapi: 9.0.0");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-init-"));
  write("vendor/acme.yaml", API);
  write("vendor/all/pets/openapi.yaml", API);
  write("vendor/all/shops/openapi.yaml", API);
  write("vendor/wrong.yaml", WRONG);
  write("vendor/none/README.md", "Nothing here.");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const init = (...args: string[]): Promise<Ended> => run({ workspace: folder, folder }, "init", ...args);
const text = (path: string): string => readFileSync(join(folder, path), "utf8");

describe("specwright init", () => {
  it("makes a workspace of descriptions", async () => {
    const { code, out } = await init(
      "my-apis",
      "--scope",
      "@acme",
      "--from",
      "vendor/acme.yaml",
      "--from",
      "vendor/all",
    );
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "my-apis/specs"))).toEqual(["acme", "pets", "shops"]);
    expect(readdirSync(join(folder, "my-apis")).filter((name) => name !== "node_modules")).toEqual([
      ".changeset",
      ".github",
      ".gitignore",
      ".nvmrc",
      "AGENTS.md",
      "README.md",
      "package.json",
      "packages",
      "redocly.yaml",
      "specs",
      "specwright.yaml",
      "turbo.json",
    ]);
    expect(JSON.parse(text("my-apis/packages/pets/package.json")).name).toBe("@acme/pets");
    expect(text("my-apis/README.md")).toContain("# my-apis\n");
    expect(out).toContain("\nNext:\n  cd my-apis\n  git init --initial-branch=main\n  npm install\n");
    expect((await run({ workspace: join(folder, "my-apis") }, "generate", "--check")).code).toBe(0);
  });

  it("begins with a small provider where no description is named", async () => {
    expect((await init("my-apis")).code).toBe(0);
    expect(JSON.parse(text("my-apis/packages/example/package.json")).name).toBe("example");
    expect(text("my-apis/specwright.yaml")).not.toContain("scope");
  });

  it("adds what a repository is missing, and changes nothing else", async () => {
    const own = {
      name: "mine",
      scripts: { test: "vitest" },
      workspaces: ["apps/*"],
      devDependencies: { turbo: "1.0.0" },
    };
    write("mine/package.json", JSON.stringify(own));
    write("mine/README.md", "Mine.");
    const { code, out } = await init("mine", "--from", "vendor/acme.yaml");
    expect([code, text("mine/README.md")]).toEqual([0, "Mine."]);
    expect(out).toContain("kept README.md");
    const { name, scripts, workspaces, devDependencies } = JSON.parse(text("mine/package.json"));
    expect([name, scripts.test, scripts["specwright:test"], workspaces]).toEqual([
      "mine",
      "vitest",
      "specwright lint && specwright generate --check && turbo run build typecheck test",
      ["apps/*", "packages/*"],
    ]);
    expect([devDependencies.turbo, devDependencies.vitest]).toEqual(["1.0.0", TOOLS.vitest]);
    expect(readdirSync(join(folder, "mine/specs"))).toEqual(["acme"]);
  });

  it.each([
    ["packages/example/notes.txt", ["mine"], "packages/example is there already; nothing was changed."],
    ["specs/acme/openapi.yaml", ["mine", "--from", "vendor/acme.yaml"], "specs/ is there already. "],
  ])("takes the place of nothing: %s", async (path, args, problem) => {
    write(`mine/${path}`, "Mine.");
    const { code, error } = await init(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(problem)]);
    expect([text(`mine/${path}`), existsSync(join(folder, "mine/package.json"))]).toEqual(["Mine.", false]);
  });

  it("calls a description otherwise than a package that is there", async () => {
    write("mine/packages/acme/package.json", '{ "name": "acme" }');
    expect((await init("mine", "--from", "vendor/acme.yaml")).code).toBe(0);
    expect(text("mine/packages/acme/package.json")).toBe('{ "name": "acme" }');
    expect(readdirSync(join(folder, "mine/specs"))).toEqual(["api-acme"]);
  });

  it.each([
    ["a file that is not there", ["x", "--from", "missing.yaml"], "There is no file or folder "],
    [
      "a folder without a description",
      ["x", "--from", "vendor/none"],
      "There is no OpenAPI or Swagger description in ",
    ],
    ["what is no description", ["x", "--from", "vendor/wrong.yaml"], "9.0.0"],
    ["a scope without @", ["x", "--scope", "acme"], '"acme" is no scope of npm: write it as @acme'],
    ["two folders", ["x", "y"], "Name one folder."],
  ])("refuses %s, and makes nothing", async (_what, args, problem) => {
    const { code, error } = await init(...args);
    expect(code).toBe(2);
    expect(error).toContain(problem);
    expect(readdirSync(folder)).toEqual(["vendor"]);
  });
});

describe("the template", () => {
  it("asks for the tools of this repository", () => {
    const { devDependencies, packageManager } = JSON.parse(repositoryText("package.json"));
    expect(PACKAGE_MANAGER).toBe(packageManager);
    for (const [tool, version] of Object.entries(TOOLS)) expect([tool, devDependencies[tool]]).toEqual([tool, version]);
  });

  it("keeps what a package.json says", () => {
    const own = { name: "mine", scripts: { build: "make" }, packageManager: "npm@10.0.0" };
    const { scripts, packageManager, workspaces } = completed(
      own,
      manifestOf({ name: "x", packages: "clients", specwright: "1.2.3" }, { manager: NPM, field: undefined }),
    );
    expect([scripts?.build, packageManager, workspaces]).toEqual(["make", "npm@10.0.0", ["clients/*"]]);
  });
});

it.each([
  ["https://api.acme.dev/openapi.json", "acme"],
  ["https://www.weather.example.com/v1.yaml", "example"],
  ["http://localhost:3000/openapi.json", "localhost"],
  ["http://127.0.0.1:3000/openapi.json", "api"],
  ["http://[::1]:3000/openapi.json", "api"],
])("calls the provider at %s %s", (address, id) => {
  expect(firstProviders([address], { files: "/", workspace: "/" })).toEqual([{ id, from: address, root: undefined }]);
});

it("calls two providers of one host by two names, and one that is named twice by one", () => {
  const from = ["https://acme.dev/a.yaml", "https://acme.dev/b.yaml", "https://acme.dev/a.yaml"];
  const providers = firstProviders(from, { files: "/", workspace: "/" });
  expect(providers.map(({ id, from: address }) => [id, address])).toEqual([
    ["acme", "https://acme.dev/a.yaml"],
    ["acme-2", "https://acme.dev/b.yaml"],
  ]);
});

it("says what comes next in a folder with a repository and a name with blanks", async () => {
  mkdirSync(join(folder, "my apis/.git"), { recursive: true });
  const { out } = await init("my apis");
  expect(out).toContain('\nNext:\n  cd "my apis"\n  npm install\n');
});

it("leaves no draft behind", async () => {
  await init("my-apis");
  expect(readdirSync(folder).filter((name) => name.startsWith(".new-"))).toEqual([]);
  expect(existsSync(join(folder, "my-apis/package.json"))).toBe(true);
});
