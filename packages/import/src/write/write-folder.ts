import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts or bytes by their path in a folder. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder of files that is there as a whole or not at all. What is interrupted leaves a folder whose name begins
 * with a dot, which nothing reads.
 */
export function writeFolder(path: string, files: FolderFiles): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = mkdtempSync(join(dirname(path), ".new-"));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), content);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}
