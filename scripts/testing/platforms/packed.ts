import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { applyChanges, generateProvider, planChanges } from "@specwright/codegen";
import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { build } from "esbuild";

const run = promisify(execFile);
const HERE = join(REPOSITORY, "scripts/testing/platforms");
const TSC = join(REPOSITORY, "node_modules/.bin/tsc");

/** What the packages stand on, and a Temporal for platforms that have none. */
const LIBRARIES = [
  ...["openapi-fetch", "openapi-typescript-helpers"],
  ...["temporal-polyfill", "temporal-spec", "temporal-utils"],
];

/** Generated here: one of usual settings, one with values of a program and webhooks, and one with values of Temporal. */
const CLIENTS = ["acme", "diary", "almanac"];

/** The programs of program/, compiled against the tarballs of the runtime and of a generated client. */
export interface Packed extends Disposable {
  /** Holds `out/process.js`, `bundle/worker.js` and `bundle/page.js`, and the packages in `node_modules`. */
  readonly folder: string;
}

/**
 * Packs what is built of the runtime, and clients that are generated and built here. Nothing is fetched: the tarballs
 * are unpacked where npm would put them.
 * @throws Error with the compiler's words where a program does not fit the published types
 */
export async function packed(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), "platforms-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const name of LIBRARIES)
      cpSync(join(REPOSITORY, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
    await unpack(join(REPOSITORY, "packages/runtime"), folder);
    for (const name of CLIENTS) await client(folder, name);
    await programs(folder);
  } catch (error) {
    dispose();
    const { stdout = "" } = error as { stdout?: string };
    throw new Error(`the packages cannot be tried: ${(error as Error).message}\n${stdout}`, { cause: error });
  }
  return { folder, [Symbol.dispose]: dispose };
}

async function unpack(source: string, folder: string): Promise<void> {
  const { name } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { name: string };
  const target = join(folder, "node_modules", name);
  mkdirSync(target, { recursive: true });
  await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", target], { cwd: source });
  const tarball = readdirSync(target).find((file) => file.endsWith(".tgz")) as string;
  await run("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: target });
}

async function client(folder: string, name: string): Promise<void> {
  using workspace = new TempWorkspace();
  cpSync(join(HERE, name), workspace.path(`specs/${name}`), { recursive: true });
  const { files } = generateProvider(workspace.root, name);
  applyChanges(workspace.root, planChanges(`packages/${name}`, files, new Map()));
  cpSync(join(folder, "node_modules"), workspace.path("node_modules"), { recursive: true });
  await run(TSC, ["-p", workspace.path(`packages/${name}`)]);
  await unpack(workspace.path(`packages/${name}`), folder);
}

async function programs(folder: string): Promise<void> {
  cpSync(join(HERE, "program"), join(folder, "program"), { recursive: true });
  cpSync(join(HERE, "program/package.json"), join(folder, "package.json"));
  await run(TSC, ["-p", "program"], { cwd: folder });
  await build({
    entryPoints: ["worker", "page"].map((name) => join(folder, `out/${name}.js`)),
    outdir: join(folder, "bundle"),
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
}
