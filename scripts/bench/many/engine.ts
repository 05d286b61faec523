import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly devDependencies?: { readonly [name: string]: string };
}

/** What is published of the repository, as tarballs in a folder. */
export async function packEngine(repository: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(join(repository, "packages")).filter((name) =>
    isEngine(join(repository, "packages", name)),
  );
  const packages = names.flatMap((name) => ["--workspace", `packages/${name}`]);
  await command(repository, ["npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder, ...packages]);
}

/** A generated package, which says so, is not part of the engine. */
function isEngine(folder: string): boolean {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest & {
    readonly "//"?: string;
  };
  return manifest.private !== true && manifest["//"] === undefined;
}

/** Lets a workspace that is new install the engine from tarballs, which no registry has to hold. */
export function installFrom(tarballs: string, workspace: string): void {
  const file = join(workspace, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const engine = Object.fromEntries(
    readdirSync(tarballs).map((name) => [packageOf(name), `file:${join(tarballs, name)}`]),
  );
  const devDependencies = { ...manifest.devDependencies, ...engine };
  const overrides = Object.fromEntries(Object.keys(engine).map((name) => [name, `$${name}`]));
  writeFileSync(file, `${JSON.stringify({ ...manifest, devDependencies, overrides }, null, 2)}\n`);
}

/** "specwright-runtime-0.0.0.tgz" is "@specwright/runtime". */
function packageOf(tarball: string): string {
  const name = tarball.replace(/-\d+\.\d+\.\d+.*$/, "");
  return name.replace(/^specwright-/, "@specwright/");
}
