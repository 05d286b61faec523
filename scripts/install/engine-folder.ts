import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What programs of a user of the engine stand on. */
const TOOLS = ["typescript@7.0.2", "vitest@5.1.1", "@types/node@24.19.2", "msw@3.0.5"];

/** An empty folder outside of the workspace in which packages are installed from their tarballs. */
export interface Installed extends AsyncDisposable {
  readonly folder: string;
}

/** @param names folders of `packages/` */
export async function installed(workspace: string, names: readonly string[]): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-engine-"));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const packages = names.flatMap((name) => ["--workspace", `packages/${name}`]);
  await run("npm", ["pack", "--silent", "--pack-destination", folder, ...packages], { cwd: workspace });
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz")).map((name) => `./${name}`);
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", ...flags, ...tarballs, ...TOOLS], { cwd: folder });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
