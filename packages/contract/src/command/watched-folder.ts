import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { locateSource } from "../document/locate-source.ts";
import { DocumentFiles } from "./document-files.ts";
import { watchFolders } from "./watch-folders.ts";

/** Milliseconds in which changes belong together. An editor writes a file in several steps. */
const SETTLED = 100;

/** Calls back after files of a document have changed: what else lies in its folder, such as a log, says nothing of it. @returns the end of watching */
export function watchFolder(source: string, changed: () => void): () => void {
  const folder = isFolder(source) ? source : dirname(locateSource(source));
  let timer: NodeJS.Timeout | undefined;
  const files = new DocumentFiles(source);
  const end = watchFolders(resolve(folder), (path) => {
    if (!files.concerns(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

function isFolder(source: string): boolean {
  return statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
