import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { decoded } from "./decoded.ts";
import { insideFolder } from "./inside-folder.ts";

/** The only files that a description may reach. */
export interface Folder {
  /** Path relative to the workspace, with forward slashes, as diagnostics show it. */
  display(file: string): string;
  has(file: string): boolean;
  read(file: string): string;
  /** Whether anything asked for a file so far. */
  wasRead(file: string): boolean;
  /** The files below one of its folders, by path; none where there is no such folder. */
  files(below: string): string[];
  /**
   * A reference made in `from`, as a file of this folder.
   * @returns the reason instead where it is a URL, missing, or outside, symbolic links followed.
   */
  resolve(from: string, reference: string): { readonly file: string } | { readonly problem: string };
}

/** A provider's folder on the disk. */
export class DiskFolder implements Folder {
  readonly #workspace: string;
  readonly #root: string;
  readonly #read = new Set<string>();

  constructor(workspace: string, folder: string) {
    this.#workspace = workspace;
    this.#root = realpathSync(resolve(workspace, folder));
  }

  display(file: string): string {
    return relative(realpathSync(this.#workspace), join(this.#root, file)).split(sep).join("/");
  }

  has(file: string): boolean {
    return statSync(join(this.#root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  read(file: string): string {
    this.#read.add(file);
    return decoded(readFileSync(join(this.#root, file)));
  }

  wasRead(file: string): boolean {
    return this.#read.has(file);
  }

  files(below: string): string[] {
    const full = join(this.#root, below);
    if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.#root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  }

  resolve(from: string, reference: string): { readonly file: string } | { readonly problem: string } {
    const inside = insideFolder(from, reference);
    if ("problem" in inside) return inside;
    if (!this.has(inside.file)) return { problem: "is not there" };
    const real = realpathSync(join(this.#root, inside.file));
    return real.startsWith(this.#root + sep) ? inside : { problem: "leads outside the provider's folder" };
  }
}
