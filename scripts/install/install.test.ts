// What a user gets: the tarballs in an empty folder outside the workspace, called from TypeScript, import and require.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateProvider, listProviders } from "@specwright/codegen";
import { callWith } from "@specwright/codegen/stages";
import { startMock } from "@specwright/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consumers } from "./consumers.ts";

const run = promisify(execFile);
const workspace = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const providers = listProviders(workspace);
/** Versions of the compiler with which published types have to work. */
const COMPILERS = {
  "typescript-5.4": "5.4.5",
  "typescript-5.9": "5.9.3",
  "typescript-6": "6.0.3",
  "typescript-7": "7.0.2",
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-install-"));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const packages = ["runtime", ...providers].flatMap((name) => ["--workspace", `packages/${name}`]);
  await run("npm", ["pack", "--silent", "--pack-destination", folder, ...packages], { cwd: workspace });
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz")).map((name) => `./${name}`);
  const compilers = Object.entries(COMPILERS).map(([alias, version]) => `${alias}@npm:typescript@${version}`);
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs, ...compilers], {
    cwd: folder,
  });
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(providers)("%s", (id) => {
  const { model } = generateProvider(workspace, id);
  const call = model.quickstart && callWith(model.quickstart.operation, model.quickstart.example);
  const programs = model.quickstart && call ? consumers(model, model.quickstart.operation, call) : [];

  test("has a quickstart to try", () => expect(programs).toHaveLength(3));

  test.each(programs)(
    "answers a call from .$extension",
    async ({ extension, source }) => {
      await using mock = await startMock(join(workspace, "packages", id, "openapi.yaml"));
      const file = join(folder, `${id}.${extension}`);
      await writeFile(file, source);
      const { stdout } = await run(process.execPath, [file], { env: { ...process.env, BASE_URL: mock.url } });
      const [media] =
        model.quickstart?.operation.responses.find(({ status }) => status.startsWith("2"))?.variants ?? [];
      expect(JSON.parse(stdout)).toEqual(media?.examples[0]?.value);
    },
    30_000,
  );
});

test.concurrent.each(Object.keys(COMPILERS))(
  "the types work with %s",
  async (compiler) => {
    const files = providers.map((id) => `${id}.ts`);
    const flags = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      // The libraries that a compiler brings are not ours to check, and they take longest.
      "--skipDefaultLibCheck",
    ];
    const result = await run(
      process.execPath,
      [join(folder, "node_modules", compiler, "bin", "tsc"), ...flags, ...files],
      { cwd: folder },
    ).catch((error: { stdout: string }) => error);
    expect(result.stdout).toBe("");
  },
  120_000,
);
