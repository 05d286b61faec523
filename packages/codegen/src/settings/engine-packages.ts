import { existsSync, readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { basename, dirname, join } from "node:path";
import { packagesFolder } from "./layout.ts";
import { readWorkspace } from "./read-workspace.ts";

/** What generated packages stand on, by their names on npm. */
export type EnginePackage = "@specwright/runtime" | "@specwright/contract";

/** The versions that generated packages ask for. */
export interface EngineVersions {
  readonly runtimeVersion: string;
  readonly contractVersion: string;
}

/** The versions that a workspace has; where it has none, those that this generator was made with. */
export function engineVersions(workspace: string): EngineVersions {
  return {
    runtimeVersion: versionOf("@specwright/runtime", workspace),
    contractVersion: versionOf("@specwright/contract", workspace),
  };
}

/**
 * The folder of a package that generated ones stand on: in the workspace itself where it is made there, or where it is
 * installed for the workspace.
 */
export function enginePackage(workspace: string, name: EnginePackage): string | undefined {
  const packages = join(workspace, packagesFolder(readWorkspace(workspace)));
  const own = join(packages, basename(name));
  if (manifestOf(own)?.name === name) return own;
  return installed(name, join(workspace, "package.json")) ?? ofPackages(name, packages);
}

/** Where each package has what it stands on in a node_modules of its own, as with pnpm, the first one knows. */
function ofPackages(name: EnginePackage, packages: string): string | undefined {
  if (!existsSync(packages)) return undefined;
  for (const id of readdirSync(packages)) {
    const found = installed(name, join(packages, id, "package.json"));
    if (found !== undefined) return found;
  }
  return undefined;
}

function versionOf(name: EnginePackage, workspace: string): string {
  const folder = enginePackage(workspace, name);
  const version = folder && manifestOf(folder)?.version;
  return version ?? manifestOf(join(import.meta.dirname, "../.."))?.devDependencies?.[name] ?? "0.0.0";
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly devDependencies?: { readonly [name: string]: string };
}

function manifestOf(folder: string): Manifest | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

function installed(name: string, from: string): string | undefined {
  try {
    const file = findPackageJSON(name, from);
    return file && dirname(file);
  } catch {
    return undefined;
  }
}
