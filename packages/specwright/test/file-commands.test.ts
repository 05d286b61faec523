import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "@specwright/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ended, run } from "./support/run.ts";

const PETS = `openapi: 3.1.0
info: { title: "3 Pets & Co API", version: "1", license: { name: None, identifier: MIT } }
servers: [{ url: https://pets.test }]
paths:
  /pets:
    get:
      operationId: listPets
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
`;

const WHY = ["--owner", "ann", "--reason", "Nobody calls it."];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-file-"));
  writeFileSync(join(folder, "pets.yaml"), PETS);
});
afterEach(() => rmSync(folder, { recursive: true }));

const here = (...args: string[]): Promise<Ended> => run({ workspace: folder }, ...args);
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

/** A process of its own, in which packages import each other as Node.js finds them. */
function program(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const bin = join(import.meta.dirname, "../bin/specwright.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    // INIT_CWD is what npm says of the tests' own folder. In CI no first floor is written.
    env: { ...process.env, INIT_CWD: folder, CI: undefined },
  });
  return { status, stdout, stderr };
}

describe("generate, in a folder that is no workspace", () => {
  it("makes a package that compiles, is called as the title, and stays the same", async () => {
    expect(await here("generate", "pets.yaml", "--out", "client/")).toEqual({
      code: 0,
      out: "✓ n3-pets-co-api  1 operation    19 files written\n\nNext:\n  npm install client/, or add the folder to your workspaces\n",
      error: "",
    });
    expect(await here("generate", "pets.yaml", "--out", "client", "--check")).toEqual({
      code: 0,
      out: "✓ 1 package is up to date\n",
      error: "",
    });
    symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
    const compiler = join(REPOSITORY, "node_modules/typescript/bin/tsc");
    expect(spawnSync(process.execPath, [compiler, "-p", "client"], { cwd: folder, encoding: "utf8" }).stdout).toBe("");
  });

  it("says in it where it comes from, and nothing of a workspace", async () => {
    await here("generate", "pets.yaml", "--out", "client", "--name", "@acme/pets");
    const manifest = JSON.parse(read("client/package.json"));
    expect(manifest).toMatchObject({
      "//": "Generated from pets.yaml by `npx specwright generate pets.yaml --out client --name @acme/pets`; the version stays as it is.",
      name: "@acme/pets",
      license: "UNLICENSED",
    });
    expect(["repository", "author", "publishConfig"].filter((key) => key in manifest)).toEqual([]);
    expect(read("client/test/gen/contract.ts")).toContain('new URL("../../../deviations.yaml", import.meta.url)');
    expect(read("client/README.md")).not.toMatch(/npm run|specs\/|packages\//);
  });

  it.each([
    [["pets.yaml"], "Say where the package of pets.yaml goes: --out client\n"],
    [["pets.yaml", "--out", "."], ". holds other files, and no package that was generated. "],
    [["pets.yaml", "other.yaml", "--out", "client"], "Name one file.\n"],
    [["--out", "client"], "Name one file.\n"],
    [["pets.yaml", "--out", "client", "--watch"], "--watch goes with the providers of a workspace\n"],
    [["--name", "pets"], "--name goes with a file and --out\n"],
    [["none.yaml", "--out", "client"], "There is no file none.yaml. Check the name: "],
    [["./.", "--out", "client"], "./. is a folder. Name the file of the description in it.\n"],
    [["pets.yaml", "--out", "pets.yaml"], "pets.yaml is a file, and a folder is needed. Name another one.\n"],
    [["pets.yaml", "--out", "client", "--name", "My Pets"], '--name name: "My Pets" cannot be the name'],
    ...(process.platform === "linux"
      ? [
          [
            ["pets.yaml", "--out", "/proc/none/client"],
            "/proc/none/client cannot be made (ENOENT). Name another folder",
          ],
        ]
      : []),
  ] as [string[], string][])("refuses %j, and writes nothing", async (args, want) => {
    const { code, out, error } = await here("generate", ...args);
    expect([code, out, error.startsWith(want) || error]).toEqual([2, "", true]);
    expect(() => read("client/package.json")).toThrow();
    expect(read("pets.yaml")).toBe(PETS);
  });

  it("compares with a folder that is not there yet", async () => {
    const { code, error } = await here("generate", "pets.yaml", "--out", "a/b/client", "--check");
    expect([code, error.split("\n")[0]]).toEqual([1, "missing     a/b/client/src/gen/schema.ts"]);
  });

  it("names what stands in the way as the user named the folder", async () => {
    await here("generate", "pets.yaml", "--out", "client");
    mkdirSync(join(folder, "below"));
    rmSync(join(folder, "client/README.md"));
    mkdirSync(join(folder, "client/README.md"));
    const ended = await run({ workspace: join(folder, "below") }, "generate", "../pets.yaml", "--out", "../client");
    expect([ended.code, ended.error.split("\n")[0]]).toEqual([
      2,
      "../client/README.md:1:1 path-taken: this is a folder, and a file is generated here",
    ]);
  });

  it("tells programs what came of it", async () => {
    const { out } = await here("generate", "pets.yaml", "--out", "client", "--json");
    expect(JSON.parse(out)).toEqual({
      providers: [{ id: "n3-pets-co-api", operations: { described: 1, generated: 1, leftOut: 0 }, notes: [] }],
    });
  });
});

describe("other commands of a file", () => {
  it("lint says what is wrong, to programs too", async () => {
    const { code, error } = await here("lint", "pets.yaml");
    expect([code, error]).toEqual([1, expect.stringContaining("✗ pets.yaml\npets.yaml:7:7 operation-summary: ")]);
    const { out } = await here("lint", "pets.yaml", "--json");
    const { descriptions } = JSON.parse(out) as { descriptions: { id: string; problems: { rule: string }[] }[] };
    expect(descriptions[0]?.id).toBe("pets.yaml");
    expect(descriptions[0]?.problems[0]).toMatchObject({ file: "pets.yaml", line: 7, rule: "operation-summary" });
  });

  it("mock serves it", async () => {
    const { code, out, error } = await here("mock", "pets.yaml");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n/);
  });

  it("contract runs the tests of a package", { timeout: 60_000 }, async () => {
    await here("generate", "pets.yaml", "--out", "client", "--name", "@acme/pets");
    expect(program("contract", "./client")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "./client is not compiled, or what it depends on is missing: npm install and npm run build there first.\n",
    });
    symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
    spawnSync(process.execPath, [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "-p", "client"], { cwd: folder });
    const { status, stdout, stderr } = program("contract", "./client", "--seed", "1", "--runs", "2");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\.\/client/);
    expect(stdout).toMatch(/\nseed 1, no failures\n$/);
    expect(JSON.parse(read("client/test/coverage-floor.json"))).toHaveProperty("listPets");
  });

  it.each([
    [["./none"], "./none holds no package. Make one: specwright generate openapi.yaml --out ./none\n"],
    [["./none", "--live"], "--live goes with a provider of a workspace\n"],
    [["./none", "--repeat", "2"], "--repeat goes with the providers of a workspace\n"],
  ])("contract refuses %j", async (args, want) => {
    expect(await here("contract", ...args)).toEqual({ code: 2, out: "", error: want });
  });

  it.each([
    ["lint", "none.yaml"],
    ["lint", "pets.yaml", "--bsae"],
    ["generate", "none.yaml", "--out", "client"],
    ["generate", "pets.yaml", "--out", "client", "--name", "My Pets"],
    ["generate", "nobody"],
    ["check", "nobody"],
    ["contract", "./none"],
    ["contract", "nobody", "--live"],
    ["review", "none.yaml", "pets.yaml"],
    ["review"],
  ])("%s %j --json: standard output says why it could not be tried", async (...args) => {
    const { code, out, error } = await here(...args, "--json");
    const { errors } = JSON.parse(out) as { errors: { message: string }[] };
    expect(code).toBe(2);
    expect(errors.map(({ message }) => [message, error.includes(message)])).toEqual([
      [expect.stringMatching(/./), true],
    ]);
  });

  it("names the place of it", async () => {
    writeFileSync(join(folder, "broken.yaml"), PETS.replace("type: string", "type: strnig"));
    const { out } = await here("review", "pets.yaml", "broken.yaml", "--format", "json");
    expect(JSON.parse(out)).toEqual({
      errors: [
        {
          file: expect.stringMatching(/broken\.yaml$/),
          line: 8,
          col: 109,
          rule: "not-openapi",
          message: '"strnig" is no type of JSON Schema',
          hint: "Known: null, boolean, integer, number, string, array, object.",
        },
      ],
    });
  });

  it.each([
    [["lint", "none.yaml"], "There is no file none.yaml. "],
    [["lint", "pets.yaml", "--baseline"], "--baseline goes with the providers of a workspace. "],
    [["mock", "none.yaml"], "There is no file none.yaml. "],
    [
      ["mock", "pets.yaml", "--port", "abc"],
      "Expected --port with a number from 0 to 65535, found abc.\nUsage: specwright mock <",
    ],
    [["review", "pets.yaml", "pets.yaml", "--write-changeset"], "--write-changeset needs a workspace"],
    [["review", "pets.yaml", "pets.yaml", "--require-changeset"], "--require-changeset needs a workspace"],
    [["review", "pets.yaml", "pets.yaml", "--accept", "all", ...WHY], "--accept needs a workspace"],
    [["review", "--base", "pets.yaml", "--head", "pets.yaml", "--accept", "all", ...WHY], "--accept needs a workspace"],
    [["review", "pets.yaml", "pets.yaml", "--owner", "ann"], "--owner goes with --accept\n"],
  ])("%j ends with 2", async (args, want) => {
    const { code, out, error } = await here(...args);
    expect([code, out, error.slice(0, want.length)]).toEqual([2, "", want]);
  });

  it("review compares two", async () => {
    writeFileSync(join(folder, "new.yaml"), PETS.replace("/pets:", "/dogs:"));
    const { code, out } = await here("review", "pets.yaml", "new.yaml");
    expect([code, out.split("\n")[0]]).toEqual([1, expect.stringMatching(/^This breaks\. /)]);
    expect(JSON.parse((await here("review", "pets.yaml", "new.yaml", "--json")).out)).toHaveProperty("findings");
    expect(await here("review", "pets.yaml")).toMatchObject({ code: 2, error: expect.stringMatching(/^Unexpected/) });
  });
});
