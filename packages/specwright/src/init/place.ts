import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removedAfterwards } from "./remover.ts";

/**
 * Makes files in a draft, and puts them into the folder when all are there. Where making fails or is interrupted, the
 * folder stays as it was. The draft is in the system's folder for temporary files, because the one above the folder may
 * not be ours to write.
 * @returns what `make` returns
 */
export async function drafted<T>(folder: string, make: (draft: string) => Promise<T>): Promise<T> {
  const place = join(tmpdir(), `specwright-init-${randomUUID()}`);
  using _ = removedAfterwards(place);
  // Nobody else may look into it. The folder in it has the permissions that are usual.
  mkdirSync(place, { mode: 0o700 });
  const draft = join(place, "workspace");
  mkdirSync(draft);
  const made = await make(draft);
  put(draft, folder);
  return made;
}

function put(draft: string, folder: string): void {
  const isThere = existsSync(folder);
  try {
    cpSync(draft, folder, { recursive: true, dereference: true });
  } catch (error) {
    if (!isThere) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
