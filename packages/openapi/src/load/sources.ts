import type { Folder } from "./folder.ts";
import { type Json, type JsonObject, type Positions, parseSource } from "./source-file.ts";
import { isObject, parsePointer } from "./walk.ts";

/** Where a reference leads. */
export interface Found {
  readonly file: string;
  readonly value: JsonObject | Json[];
}

/** The files of a provider's folder, each read once. */
export class Sources {
  readonly #folder: Folder;
  readonly #positions: Positions;
  readonly #files = new Map<string, Json>();

  constructor(folder: Folder, positions: Positions) {
    this.#folder = folder;
    this.#positions = positions;
  }

  /** YAML and JSON as data, any other file as text. */
  load(file: string): Json {
    let value = this.#files.get(file);
    if (value === undefined) {
      const text = this.#folder.read(file);
      value = /\.(ya?ml|json)$/i.test(file) ? parseSource(this.#folder.display(file), text, this.#positions) : text;
      this.#files.set(file, value);
    }
    return value;
  }

  /** What `reference`, written in the file `from`, leads to; the reason instead where it leads nowhere. */
  find(from: string, reference: string): Found | { readonly problem: string } {
    const [path = "", fragment = ""] = reference.split("#");
    const found = path === "" ? { file: from } : this.#folder.resolve(from, path);
    if ("problem" in found) return found;
    const value = at(this.load(found.file), parsePointer(fragment) ?? [""]);
    const holds = isObject(value) || Array.isArray(value);
    return holds ? { file: found.file, value } : { problem: "points to nothing" };
  }
}

/** The value at the end of a path of own keys. */
export function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as JsonObject)[key];
  }
  return here;
}
