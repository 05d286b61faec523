import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Description, type FoundFile, withIds } from "./description-ids.ts";
import { isDescription } from "./is-description.ts";
import { readText } from "./read-text.ts";
import { reached, referredFiles } from "./referred-files.ts";

/**
 * The descriptions of folders, and the files that are named themselves. Parts of a description, which another one refers
 * to, are no descriptions of their own.
 * @param paths absolute
 * @param workspace that gets a provider for each of them
 * @throws Error where a path is not there
 */
export function findDescriptions(paths: readonly string[], workspace: string): Description[] {
  const found = paths.flatMap((path): FoundFile[] => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Error(`There is no file or folder ${path}.`);
    if (!stats.isDirectory()) return [{ root: undefined, file: path }];
    return descriptionsIn(path).map((file) => ({ root: path, file }));
  });
  return withIds([...new Map(found.map((one) => [one.file, one])).values()], workspace);
}

function descriptionsIn(folder: string): string[] {
  const references = new Map<string, string[]>();
  const candidates: string[] = [];
  for (const path of textFiles(folder)) {
    const text = readText(path);
    references.set(path, referredFiles(path, text));
    if (isDescription(text)) candidates.push(path);
  }
  return candidates.filter((path) => !isPart(path, candidates, references));
}

/** Whether another description refers to this one. Where each refers to the other, both stand. */
function isPart(path: string, candidates: readonly string[], references: ReadonlyMap<string, string[]>): boolean {
  const own = reached(path, references);
  return candidates.some((other) => other !== path && !own.has(other) && reached(other, references).has(path));
}

function textFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name, "en"));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(path);
    return /\.(json|ya?ml)$/i.test(entry.name) ? [path] : [];
  });
}
