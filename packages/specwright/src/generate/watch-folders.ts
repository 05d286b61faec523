import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join, relative } from "node:path";

/**
 * Tells of each file below a folder that is saved. Folders are watched, not files: an editor that saves by putting another
 * file in the place of the old one would end the watch of a file.
 * @param changed gets the path below the folder
 * @returns ends the watch
 */
export function watchFolders(root: string, changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const look = (): void => {
    const folders = new Set([root, ...foldersBelow(root)]);
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, watchOne(folder));
  };
  const watchOne = (folder: string): FSWatcher => {
    const watcher = watch(folder, (_event, name) => {
      look();
      changed(relative(root, join(folder, name ?? "")));
    });
    // A folder that is removed is no longer watched.
    return watcher.on("error", () => watcher.close());
  };
  look();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersBelow(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}
