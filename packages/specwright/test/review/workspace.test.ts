import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, run } from "../support/run.ts";

const SETTINGS = 'scope: "@acme"\nfolders: { specs: api/descriptions, packages: libs/clients }\n';

const PETS = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.test }]
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string, maxLength: 50 } } } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: string } }, required: [id] } } } } }
`;
const SPEC = "api/descriptions/pets/openapi.yaml";

const workspace = new TempWorkspace({ "specwright.yaml": SETTINGS, [SPEC]: PETS, ".gitignore": "node_modules\n" });
for (const path of ["packages", "LICENSE", "tsconfig.base.json"]) workspace.remove(path);

function git(...args: string[]): void {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  execFileSync("git", [...who, ...args], { cwd: workspace.root, stdio: "ignore" });
}

const here = (...args: string[]): Promise<Ended> => run({ workspace: workspace.root }, ...args);

beforeAll(async () => {
  symlinkSync(`${REPOSITORY}/node_modules`, workspace.path("node_modules"));
  await here("generate");
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=Begin");
});
afterAll(() => workspace[Symbol.dispose]());

describe("a review in a workspace with a scope and folders of its own", () => {
  test("finds nothing where nothing changed", async () => {
    expect(await here("review", "--base", "HEAD")).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing /) });
  });

  test("finds what code and peers notice, and writes the changeset of the package", async () => {
    workspace.write(SPEC, PETS.replace("maxLength: 50", "maxLength: 10").replace("addPet", "createPet"));
    await here("generate");
    const { code, out } = await here("review", "--base", "HEAD", "--write-changeset", "--json");
    const { findings, providers } = JSON.parse(out) as {
      findings: { rule: string; file: string }[];
      providers: { packageName: string; bump: string }[];
    };
    expect([code, providers]).toMatchObject([1, [{ packageName: "@acme/pets", bump: "minor" }]]);
    expect(findings.map(({ rule, file }) => [rule, file]).sort()).toEqual([
      ["max-length-changed", SPEC],
      ["operation-id-changed", SPEC],
    ]);
    expect(workspace.files(".changeset").map((path) => workspace.read(path).split("\n")[1])).toEqual([
      '"@acme/pets": minor',
    ]);
  });

  test("says what another scope does to code that imports the package", async () => {
    git("checkout", "--quiet", ".");
    workspace.write("specwright.yaml", SETTINGS.replace("@acme", "@other"));
    await here("generate");
    const { out } = await here("review", "--base", "HEAD");
    expect(out).toContain("the setting scope of the workspace was @acme, and is @other now");
  });
});
