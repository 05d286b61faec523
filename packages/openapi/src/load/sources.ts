import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import { at, parsePointer } from "../json/pointer.ts";
import { besideSelf } from "./beside-self.ts";
import type { Folder } from "./folder.ts";
import type { Positions } from "./positions.ts";
import { parseSource } from "./source-file.ts";

/** Where a reference leads. */
export interface Found {
  readonly file: string;
  readonly value: JsonObject | Json[];
}

/** The files of a provider's folder, each read once. */
export class Sources {
  readonly #folder: Folder;
  readonly #positions: Positions;
  readonly #files: Map<string, Json>;

  /** @param given what stands for files that are read already */
  constructor(folder: Folder, positions: Positions, given: ReadonlyMap<string, Json> = new Map()) {
    this.#folder = folder;
    this.#positions = positions;
    this.#files = new Map(given);
  }

  /** A file as diagnostics show it. */
  display(file: string): string {
    return this.#folder.display(file);
  }

  /** What a reference that names a file names; the reason instead where it may not be read. */
  resolve(from: string, reference: string): ReturnType<Folder["resolve"]> {
    const beside = this.#besideSelf(from, reference);
    if (beside === "") return { file: from };
    const meant = beside === undefined ? undefined : this.#folder.resolve(from, beside);
    return meant && "file" in meant ? meant : this.#folder.resolve(from, reference);
  }

  /** A file may have its own idea of where it lies, and references that count from there. */
  #besideSelf(from: string, reference: string): string | undefined {
    const { $self } = membersOf(this.#files.get(from));
    return typeof $self === "string" ? besideSelf($self, reference) : undefined;
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
    const found = path === "" ? { file: from } : this.resolve(from, path);
    if ("problem" in found) return found;
    const value = at(this.load(found.file), parsePointer(fragment) ?? [""]);
    const holds = isObject(value) || Array.isArray(value);
    return holds ? { file: found.file, value } : { problem: "points to nothing" };
  }
}
