// What a user gets: the tarballs in an empty folder outside the workspace, called from TypeScript, import and require.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateProvider } from "@specwright/codegen";
import { callWith } from "@specwright/codegen/stages";
import { startMock } from "@specwright/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importing, loading } from "./common-js.ts";
import { consumers } from "./consumers.ts";
import { jestConfig, jestTest } from "./jest.ts";
import { ownProviders } from "./own-providers.ts";

const run = promisify(execFile);
const workspace = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const providers = ownProviders(workspace);
/** Versions of the compiler with which published types have to work. */
const COMPILERS = {
  "typescript-5.4": "5.4.5",
  "typescript-5.5": "5.5.4",
  "typescript-5.9": "5.9.3",
  "typescript-6": "6.0.3",
  "typescript-7": "7.0.2",
};

/** What the tests of a user stand on. */
const TOOLS = ["@types/node@24.19.2", "jest@30.5.2", "@babel/preset-env@7.29.14"];

/** Compilers that know nothing of `require` of ES modules. */
const OLD = ["typescript-5.4", "typescript-5.5"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-install-"));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const packages = ["runtime", ...providers].flatMap((name) => ["--workspace", `packages/${name}`]);
  await run("npm", ["pack", "--silent", "--pack-destination", folder, ...packages], { cwd: workspace });
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz")).map((name) => `./${name}`);
  const compilers = Object.entries(COMPILERS).map(([alias, version]) => `${alias}@npm:typescript@${version}`);
  const wanted = [...tarballs, ...compilers, ...TOOLS];
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...wanted], { cwd: folder });
  for (const id of providers) {
    const { model } = generateProvider(workspace, id);
    await writeFile(join(folder, `${id}-import.cts`), importing(model));
    await writeFile(join(folder, `${id}-load.cts`), loading(model));
  }
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(providers)("%s", (id) => {
  const { model } = generateProvider(workspace, id);
  const call = model.quickstart && callWith(model.quickstart.operation, model.quickstart.example);
  const programs = model.quickstart && call ? consumers(model, model.quickstart.operation, call) : [];

  const [media] = model.quickstart?.operation.responses.find(({ status }) => status.startsWith("2"))?.variants ?? [];
  // A request that is a named example is answered with the example of that name.
  const named = media?.examples.find(({ name }) => name === model.quickstart?.example?.name);
  const want = (named ?? media?.examples[0])?.value;

  test("has a quickstart to try", () => expect(programs).toHaveLength(3));

  test.each(programs)(
    "answers a call from .$extension",
    async ({ extension, source }) => {
      await using mock = await startMock(join(workspace, "packages", id, "openapi.yaml"));
      const file = join(folder, `${id}.${extension}`);
      await writeFile(file, source);
      const { stdout } = await run(process.execPath, [file], { env: { ...process.env, BASE_URL: mock.url } });
      expect(JSON.parse(stdout)).toEqual(want);
    },
    30_000,
  );

  test.each(["cjs", "mjs"] as const)(
    "passes the tests of a user in Jest, %s",
    async (kind) => {
      await using mock = await startMock(join(workspace, "packages", id, "openapi.yaml"));
      const tests = join(folder, `${id}-${kind}`);
      await mkdir(tests);
      await writeFile(join(tests, "package.json"), "{}");
      if (model.quickstart && call)
        await writeFile(join(tests, `a.test.${kind}`), jestTest(kind, model, model.quickstart.operation, call, want));
      const readme = await readFile(join(folder, "node_modules/@specwright", id, "README.md"), "utf8");
      if (kind === "cjs") await writeFile(join(tests, "jest.config.cjs"), jestConfig(readme));
      const jest = join(folder, "node_modules/jest/bin/jest.js");
      const flags = kind === "cjs" ? "" : "--experimental-vm-modules";
      const env = { ...process.env, BASE_URL: mock.url, NODE_OPTIONS: flags };
      const options = ["--rootDir", tests, "--testMatch", `**/*.test.${kind}`];
      const { stderr } = await run(process.execPath, [jest, ...options], { env, cwd: tests });
      expect(stderr).toContain("Tests:       2 passed, 2 total");
    },
    120_000,
  );
});

/** Projects of users: what they compile, and how. */
const PROJECTS = [
  // Types of the platform come from the DOM, and from nothing else.
  { name: "for a browser", files: [".ts"], flags: ["--module", "nodenext", "--typeRoots", "none"] },
  {
    name: "for Node.js without the DOM, with a CommonJS file that loads a client",
    files: [".ts", "-load.cts"],
    flags: ["--module", "node16", "--lib", "es2022", "--types", "node"],
  },
  { name: "of CommonJS files that import a client", files: ["-import.cts"], flags: ["--module", "nodenext"] },
];

describe.each(Object.keys(COMPILERS))("the types work with %s", (compiler) => {
  test.each(PROJECTS.filter(({ files }) => !(OLD.includes(compiler) && files.includes("-import.cts"))))(
    "in a project $name",
    async ({ files, flags }) => {
      const all = files.flatMap((file) => providers.map((id) => `${id}${file}`));
      // The libraries that a compiler brings are not ours to check, and they take longest.
      const usual = [
        "--noEmit",
        "--strict",
        "--exactOptionalPropertyTypes",
        "--target",
        "es2022",
        "--skipDefaultLibCheck",
      ];
      const tsc = join(folder, "node_modules", compiler, "bin", "tsc");
      const result = await run(process.execPath, [tsc, ...usual, ...flags, ...all], { cwd: folder }).catch(
        (error: { stdout: string }) => error,
      );
      expect(result.stdout).toBe("");
    },
    120_000,
  );
});
