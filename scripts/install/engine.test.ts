// What a user of the engine gets: its tarballs in an empty folder outside of the workspace. There the programs of all READMEs
// compile and run as they stand, and a client is called against MSW, in Node.js and in a page.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { generateProvider } from "@specwright/codegen";
import { callWith } from "@specwright/codegen/stages";
import { CHROMIUM, NO_CHROMIUM } from "@specwright/testing/chromium";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testClientReadme } from "./client-readme-tests.ts";
import { type Installed, installed } from "./engine-folder.ts";
import { installMade, madeWorkspace } from "./made-client.ts";
import { nodeProgram, pageProgram, type Told } from "./msw-programs.ts";
import { ownProviders } from "./own-providers.ts";
import { compiled, ran } from "./ran.ts";
import { readmeFiles } from "./readme-files.ts";
import { toldByPage } from "./told-by-page.ts";

const run = promisify(execFile);
const workspace = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const providers = ownProviders(workspace);
const ENGINE = ["openapi", "codegen", "lint", "review", "contract", "import", "specwright"];

let user: Installed;
beforeAll(async () => {
  user = await installed(workspace, ["runtime", ...ENGINE, ...providers]);
}, 600_000);
afterAll(() => user?.[Symbol.asyncDispose]());

/** The programs of a README, how they are run, what they print, and how they end, if not with 0. */
const READMES: [name: string, programs: [args: string[], want: string, code?: number][]][] = [
  [
    "openapi",
    [
      [["read.ts"], "get /animals/{id} (id) is at openapi.yaml:7:7\n5 schemas\n"],
      [
        ["folder.ts"],
        "listAnimals { file: 'specs/zoo/animals.yaml', line: 2, col: 3 }\nspecs/zoo/animals.yaml:3:25 unresolved-ref: \"answers.yaml\" is not there\n",
      ],
      [["broken.ts"], "Name a file of the provider's folder and, after the #, a pointer into it.\n"],
    ],
  ],
  [
    "codegen",
    [
      [["generate.ts"], "zoo: 20 of 20 files are not as they should be\n"],
      [["generate.ts"], "zoo: 0 of 20 files are not as they should be\n"],
      [["one-file.ts"], "9 files of code\nzoo/openapi.yaml:7:5 method-unsupported: "],
      [["refused.ts"], "Make it, or begin with: specwright new farm\n"],
    ],
  ],
  ["lint", [[["lint.ts"], "Write it like updateSession or listUserSessions.\n"]]],
  [
    "review",
    [
      [["app.ts"], "## This breaks. 1 breaking, 0 unknown, 0 safe. Bump major.\n", 1],
      [["formats.ts"], 'Check what you send, and where.\nthere is nothing at "newer.yaml"\n'],
    ],
  ],
  [
    "contract",
    [
      [["contract.ts"], "0 failures, "],
      [
        ["live.ts"],
        "getAnimal\n  200 response/body/id must be integer, is string [type] (described at /components/schemas/Animal/properties/id)\nlistAnimals: verified\ngetAnimal: verified\naddAnimal: not tried\n",
      ],
      [["start.ts"], "404 { reason: 'gone' }\ngetAnimal\n"],
      [["script.ts"], "503 200\nno answer\n{ name: 'Rex' }\n"],
      [["--test", "--test-reporter=tap", "app.node.test.ts"], "# pass 2\n"],
      [["../node_modules/vitest/vitest.mjs", "run", "--root", ".", "app.vitest.test.ts"], "2 passed"],
    ],
  ],
  ["import", [[["bring.ts"], "imported: The provider's own description"]]],
  ["specwright", [[["generate.ts"], "✓ zoo  1 operation    20 files written\n"]]],
];

describe.each(READMES)("the README of %s", (name, programs) => {
  let folder: string;
  const files: string[] = [];
  beforeAll(async () => {
    folder = join(user.folder, name);
    const readme = join(user.folder, "node_modules", name === "specwright" ? name : `@specwright/${name}`, "README.md");
    for (const [file, text] of readmeFiles(await readFile(readme, "utf8"))) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), text);
      files.push(file);
    }
    await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
    // Where packages are made the pages say that a workspace has one.
    await writeFile(join(folder, "LICENSE"), "MIT\n");
    if (files.includes("contract.ts")) await makeClient(folder);
  });

  test("has all of these programs", () => {
    const wanted = programs.map(([args]) => args.at(-1) ?? "");
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("compiles", { timeout: 120_000 }, async () => {
    const programsOf = files.filter((file) => file.endsWith(".ts"));
    expect(await compiled(folder, programsOf)).toEqual({ code: 0, output: "" });
  });

  test.each(programs)("%j prints what it says", { timeout: 120_000 }, async ([file = "", ...args], want, end = 0) => {
    const { code, output } = await ran(folder, file, ...args);
    expect(code, output).toBe(end);
    expect(output).toContain(want);
  });
});

/** As the README says in a shell; all that the client depends on is installed above. */
async function makeClient(folder: string): Promise<void> {
  const command = ["generate", "openapi.yaml", "--out", "client", "--name", "@acme/zoo"];
  const made = await ran(folder, "../node_modules/specwright/bin/specwright.js", ...command);
  expect(made.code, made.output).toBe(0);
  expect(await ran(folder, "../node_modules/typescript/bin/tsc", "-p", "client")).toEqual({ code: 0, output: "" });
}

describe.each(providers)("%s and MSW", (id) => {
  const { model } = generateProvider(workspace, id);
  const call = model.quickstart && callWith(model.quickstart.operation, model.quickstart.example);
  const [media] = model.quickstart?.operation.responses.find(({ status }) => status.startsWith("2"))?.variants ?? [];
  const named = media?.examples.find(({ name }) => name === model.quickstart?.example?.name);
  const want = {
    answer: (named ?? media?.examples[0])?.value,
    requests: [{ status: expect.toSatisfy((status: number) => status < 300), violations: [] }],
  };

  test("its client is answered in Node.js", { timeout: 60_000 }, async () => {
    if (!model.quickstart || !call) throw new Error("there is no quickstart");
    const file = join(user.folder, `${id}-msw.mjs`);
    await writeFile(file, nodeProgram(model, model.quickstart.operation, call));
    const { stdout } = await run(process.execPath, [file], { cwd: user.folder });
    expect(JSON.parse(stdout) as Told).toEqual(want);
  });

  test("its client is answered in a page", { timeout: 120_000 }, async ({ skip }) => {
    if (!model.quickstart || !call) throw new Error("there is no quickstart");
    if (CHROMIUM === undefined) return skip(NO_CHROMIUM);
    const program = pageProgram(model, model.quickstart.operation, call);
    expect(await toldByPage(CHROMIUM, user.folder, program)).toEqual(want);
  });
});

describe.each(providers)("the README of %s", (id) => testClientReadme(workspace, id, () => user.folder));

describe("the README of a client that sends files", () => {
  const made = madeWorkspace();
  beforeAll(() => installMade(made, user.folder), 60_000);
  afterAll(() => made[Symbol.dispose]());
  testClientReadme(made.root, "album", () => user.folder, ["Uploads"]);
});
