// For a command line that has a watch of its own, and loads nothing but this until something is saved.
export { watchFolders } from "./command/watch-folders.ts";
