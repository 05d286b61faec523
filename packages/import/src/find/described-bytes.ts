import { statSync } from "node:fs";
import { readText } from "./read-text.ts";
import { referredFiles } from "./referred-files.ts";

/** Bytes of a description, with all files that it refers to: what somebody wrote, and not what the import makes of it. */
export function describedBytes(file: string): number {
  const sizes = new Map<string, number>();
  const open = [file];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (sizes.has(path) || !stats?.isFile()) continue;
    sizes.set(path, stats.size);
    open.push(...referredFiles(path, readText(path)));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
