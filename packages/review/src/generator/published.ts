import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readDisk } from "@specwright/codegen";

/** Generated files of a package by path below its folder, as far as users get them. */
export type Published = ReadonlyMap<string, string>;

/** What a version of the workspace holds of a package; undefined where it has none. */
export function readPublished(root: string, id: string): Published | undefined {
  const folder = `packages/${id}`;
  if (!statSync(join(root, folder, "package.json"), { throwIfNoEntry: false })) return undefined;
  const files = [...readDisk(root, folder)].map(([path, text]): [string, string] => [
    path.slice(folder.length + 1),
    text,
  ]);
  return new Map(files.filter(([path]) => isPublished(path)));
}

/** The text of every file below a folder, by path; undefined where there is no such folder. */
export function readTree(folder: string): ReadonlyMap<string, string> | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );
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

/** Paths of the files that are not the same on both sides. */
export function differing(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}
