import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Whether a folder is not there, or has nothing in it but a repository of git without files. */
export function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => name === ".git");
}

/**
 * Makes files in a draft beside the folder, and puts them into it when all are there. Where making fails, the folder
 * stays as it was.
 * @returns what `make` returns
 */
export async function drafted<T>(folder: string, make: (draft: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(join(dirname(folder), `.new-${basename(folder)}-`));
  try {
    const made = await make(draft);
    if (existsSync(folder)) cpSync(draft, folder, { recursive: true });
    else renameSync(draft, folder);
    return made;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
