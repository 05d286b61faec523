import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, readDisk } from "@specwright/codegen/stages";
import { runtimeSources } from "../read/runtime-sources.ts";
import { differing, readTree } from "../read/trees.ts";

/** Generated files of a package by path below its folder, as far as users get them. */
export type Published = ReadonlyMap<string, string>;

/** What a version of the workspace holds of a package; undefined where it has none. */
export function readPublished(root: string, id: string): Published | undefined {
  const folder = packageFolder(root, id);
  if (!statSync(join(root, folder, "package.json"), { throwIfNoEntry: false })) return undefined;
  const files = [...readDisk(root, folder)].map(([path, text]): [string, string] => [
    path.slice(folder.length + 1),
    text,
  ]);
  return new Map(files.filter(([path]) => isPublished(path)));
}

/** Whether all that the generator and the runtime have written is the same in two versions of the workspace. */
export function isSameOutput(old: string, now: string, ids: Iterable<string>): boolean {
  if (!isSameRuntime(old, now)) return false;
  return [...ids].every((id) => {
    const [before, after] = [readPublished(old, id), readPublished(now, id)];
    return !before || !after || differing(before, after).length === 0;
  });
}

/** An old version without a runtime says nothing about it. */
export function isSameRuntime(old: string, now: string): boolean {
  const [before, after] = [old, now].map((root) => readTree(runtimeSources(root)));
  return before === undefined || (after !== undefined && differing(before, after).length === 0);
}

/** Types and code are built from src/; what it is tested with stays here. */
export function isPublished(path: string): boolean {
  return path.startsWith("src/") || ["openapi.yaml", "package.json", "README.md", "LICENSE"].includes(path);
}

/** A file of a version of the workspace; empty where it is not there. */
export function readOptional(root: string, path: string): string {
  const full = join(root, path);
  if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return "";
  return readFileSync(full, "utf8");
}
