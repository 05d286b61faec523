import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { specFolder } from "@specwright/codegen/stages";

/** Texts or bytes by their path in a folder. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder of files that is there as a whole or not at all, in place of the one that is there. What is interrupted
 * leaves a folder whose name begins with a dot, which nothing reads.
 */
export function writeFolder(path: string, files: FolderFiles): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = emptyFolder(dirname(path), ".new-");
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), content);
    }
    takePlace(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** A folder with the permissions that are usual. That of `mkdtemp` would be closed to everybody else. */
function emptyFolder(parent: string, prefix: string): string {
  const folder = join(parent, `${prefix}${randomUUID()}`);
  mkdirSync(folder);
  return folder;
}

function takePlace(draft: string, path: string): void {
  if (!existsSync(path)) {
    renameSync(draft, path);
    return;
  }
  const old = emptyFolder(dirname(path), ".old-");
  renameSync(path, join(old, "folder"));
  renameSync(draft, path);
  rmSync(old, { recursive: true });
}

/**
 * Writes files of a provider's folder, each as a whole, and only those that change.
 * @returns those that were written
 */
export function replaceFiles(workspace: string, id: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(workspace, specFolder(workspace, id));
  const changed = [...files].filter(([name, content]) => textAt(join(folder, name)) !== content);
  for (const [name, content] of changed) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
  return changed.map(([name]) => name);
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
