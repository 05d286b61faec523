import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ImportError } from "../import-error.ts";
import type { Origin } from "./origin.ts";

/** A file of this machine. What it refers to is read where it lies below one folder, symbolic links followed. */
export class FileOrigin implements Origin {
  readonly shown: string;
  readonly main: URL;
  readonly #root: string;

  /**
   * @param root the folder that nothing may lead out of; the folder of the file where it is left out
   * @throws ImportError where one of them is not there, or the file lies outside of the folder
   */
  constructor(file: string, root: string = dirname(file)) {
    if (!isThere(file, "isFile")) throw missing("file", file);
    if (!isThere(root, "isDirectory")) throw missing("folder", root);
    this.#root = realpathSync(root);
    this.main = pathToFileURL(resolve(file));
    this.shown = file;
    if (this.#isInside(realpathSync(file))) return;
    throw new ImportError(`${file} does not lie below ${root}`, "Name a folder with --root that holds the file.");
  }

  refusal(address: URL): string | undefined {
    if (address.protocol !== "file:") return "is on the web, but a file can refer to files only";
    const path = pathOf(address);
    if (path === undefined || !isThere(path, "isFile")) return "is not there";
    if (this.#isInside(realpathSync(path))) return undefined;
    return `lies outside of ${this.#root}: name a wider folder with --root if it belongs to the description`;
  }

  async read(address: URL): Promise<Uint8Array> {
    return readFileSync(fileURLToPath(address));
  }

  #isInside(path: string): boolean {
    return path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
  }
}

/** Some addresses are no path: `file:///a%2Fb`. */
function pathOf(address: URL): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

function isThere(path: string, kind: "isFile" | "isDirectory"): boolean {
  return statSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;
}

function missing(kind: string, path: string): ImportError {
  return new ImportError(`There is no ${kind} ${path}.`, "Name the description by its path, or by an https address.");
}
