import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

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

/** Paths of the files that are not the same on both sides. */
export function differing(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

/** Whether two folders hold the same files with the same text. */
export function isSameTree(one: string, other: string): boolean {
  const [old, now] = [readTree(one), readTree(other)];
  return old !== undefined && now !== undefined && differing(old, now).length === 0;
}
