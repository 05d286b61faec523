import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";

/** A provider's folder, the only part of the disk that a description may reach. */
export class Folder {
  readonly #workspace: string;
  readonly #root: string;
  readonly #read = new Set<string>();

  constructor(workspace: string, folder: string) {
    this.#workspace = workspace;
    this.#root = realpathSync(resolve(workspace, folder));
  }

  /** Path relative to the workspace, with forward slashes, as diagnostics show it. */
  display(file: string): string {
    return relative(realpathSync(this.#workspace), join(this.#root, file)).split(sep).join("/");
  }

  has(file: string): boolean {
    return statSync(join(this.#root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  read(file: string): string {
    this.#read.add(file);
    return readFileSync(join(this.#root, file), "utf8");
  }

  /** Whether anything asked for a file so far. */
  wasRead(file: string): boolean {
    return this.#read.has(file);
  }

  /** The files below one of its folders, by path; none where there is no such folder. */
  files(below: string): string[] {
    const full = join(this.#root, below);
    if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.#root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  }

  /**
   * A reference made in `from`, as a file of this folder.
   * @returns the reason instead where it is a URL, missing, or outside, symbolic links followed.
   */
  resolve(from: string, reference: string): { readonly file: string } | { readonly problem: string } {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) return { problem: "is a URL, and generation has no network" };
    const file = posix.normalize(posix.join(posix.dirname(from), decoded(reference)));
    if (file.startsWith("../") || posix.isAbsolute(file)) return { problem: "lies outside the provider's folder" };
    if (!this.has(file)) return { problem: "is not there" };
    const real = realpathSync(join(this.#root, file));
    return real.startsWith(this.#root + sep) ? { file } : { problem: "leads outside the provider's folder" };
  }
}

function decoded(reference: string): string {
  try {
    return decodeURI(reference);
  } catch {
    return reference;
  }
}
