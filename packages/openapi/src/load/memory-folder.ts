import { posix } from "node:path";
import type { Folder } from "./folder.ts";
import { insideFolder } from "./inside-folder.ts";

/** Texts by path, as a folder that is nowhere on the disk. */
export class MemoryFolder implements Folder {
  readonly #name: string;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #read = new Set<string>();

  /** @param name how diagnostics show the folder, `specs/acme` */
  constructor(name: string, texts: { readonly [path: string]: string }) {
    this.#name = name;
    this.#texts = new Map(Object.entries(texts));
  }

  display(file: string): string {
    return posix.join(this.#name, file);
  }

  has(file: string): boolean {
    return this.#texts.has(file);
  }

  read(file: string): string {
    this.#read.add(file);
    const text = this.#texts.get(file);
    if (text === undefined) throw new Error(`there is no ${this.display(file)}`);
    return text;
  }

  wasRead(file: string): boolean {
    return this.#read.has(file);
  }

  files(below: string): string[] {
    return [...this.#texts.keys()].filter((file) => file.startsWith(`${below}/`)).sort();
  }

  resolve(from: string, reference: string): { readonly file: string } | { readonly problem: string } {
    const inside = insideFolder(from, reference);
    return "problem" in inside || this.has(inside.file) ? inside : { problem: "is not there" };
  }
}
