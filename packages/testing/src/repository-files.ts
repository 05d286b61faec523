import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./temp-workspace.ts";

const NOT_OURS = new Set(["node_modules", "dist", ".turbo", ".astro", ".made"]);

/** Files below folders of the repository, by path, with forward slashes; without what was installed or built. */
export function repositoryFiles(...folders: readonly string[]): string[] {
  return folders.flatMap(filesBelow).sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

export function repositoryText(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}
