import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packagesFolder } from "../settings/layout.ts";
import { readWorkspace } from "../settings/read-workspace.ts";
import { draftOf, MARK, OWNED_FILES, OWNED_FOLDERS } from "./plan-changes.ts";

/**
 * The files of a package that generation owns: those in its folders, those of its root, and what an interrupted run has
 * left of them.
 */
export function readDisk(workspace: string, folder: string): Map<string, string> {
  const paths = [
    ...OWNED_FILES.flatMap((path) => [path, draftOf(path)])
      .map((path) => `${folder}/${path}`)
      .filter((path) => isFile(join(workspace, path))),
    ...OWNED_FOLDERS.flatMap((owned) => filesBelow(workspace, `${folder}/${owned}`)),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(workspace, path), "utf8")]));
}

/** Packages whose manifest says that it was generated from a spec that is no longer there. */
export function orphanPackages(workspace: string, providers: readonly string[]): string[] {
  const packages = join(workspace, packagesFolder(readWorkspace(workspace)));
  if (!statSync(packages, { throwIfNoEntry: false })) return [];
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !providers.includes(entry.name))
    .filter((entry) => isFile(join(packages, entry.name, MARK)))
    .map((entry) => entry.name);
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function filesBelow(workspace: string, folder: string): string[] {
  const full = join(workspace, folder);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workspace.length + 1))
    .sort();
}
