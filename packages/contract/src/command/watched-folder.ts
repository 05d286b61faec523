import { statSync, watch } from "node:fs";
import { dirname } from "node:path";
import { locateSource } from "../document/locate-source.ts";

/** Milliseconds in which changes belong together. An editor writes a file in several steps. */
const SETTLED = 100;

/** Calls back after files of a document's folder have changed. @returns the end of watching */
export function watchFolder(source: string, changed: () => void): () => void {
  const file = locateSource(source);
  const folder = statSync(file).isDirectory() ? file : dirname(file);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
