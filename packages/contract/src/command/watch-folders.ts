import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/**
 * Tells of each file that is saved in a folder or below it. Folders are watched, not files: whoever saves by putting
 * another file in the place of the old one would end the watch of a file. Folders that are replaced are watched anew.
 *
 * @param changed gets the path
 * @returns the end of watching
 */
export function watchFolders(root: string, changed: (path: string) => void): () => void {
  const watched = new WatchedFolders(root, changed);
  const above = watch(dirname(root), (_, name) => {
    if (name === basename(root)) watched.renew(root);
  });
  return () => {
    above.close();
    watched.close();
  };
}

class WatchedFolders {
  readonly #root: string;
  readonly #changed: (path: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(root: string, changed: (path: string) => void) {
    this.#root = root;
    this.#changed = changed;
    this.#look();
  }

  /** What stands at a path now may be another file or folder than before, with another one below it. */
  renew(path: string): void {
    for (const folder of this.#watchers.keys()) if (folder === path || folder.startsWith(path + sep)) this.#end(folder);
    this.#look();
    this.#changed(path);
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#end(folder);
  }

  /** A folder that comes while others are looked at is found by looking again. */
  #look(): void {
    const missing = foldersIn(this.#root).filter((folder) => !this.#watchers.has(folder));
    for (const folder of missing) this.#begin(folder);
    if (missing.length > 0) this.#look();
  }

  #begin(folder: string): void {
    const watcher = watchOne(folder, (event, name) => {
      const path = join(folder, name ?? "");
      if (isLeftOut(basename(path))) return;
      if (event === "rename") this.renew(path);
      else this.#changed(path);
    });
    if (watcher === undefined) return;
    // Where a folder is gone, the one above it tells so.
    watcher.on("error", () => this.#end(folder));
    this.#watchers.set(folder, watcher);
  }

  #end(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}

/** Undefined if the folder has gone meanwhile. */
function watchOne(folder: string, told: (event: string, name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, told);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A folder, and all that are below it; none if it is not there. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && !isLeftOut(entry.name));
    return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

/** No description lies there, and there may be more files than a system can watch. */
function isLeftOut(name: string): boolean {
  return name === "node_modules" || name.startsWith(".");
}
