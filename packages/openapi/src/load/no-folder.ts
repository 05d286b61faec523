import type { Folder } from "./folder.ts";

/** What an object in memory has around it: nothing. */
export const NO_FOLDER: Folder = {
  display: (file) => file,
  has: () => false,
  read: (file) => {
    throw new Error(`there is no ${file}`);
  },
  wasRead: () => false,
  files: () => [],
  resolve: () => ({ problem: "names a file, and a description in memory has no folder" }),
};
