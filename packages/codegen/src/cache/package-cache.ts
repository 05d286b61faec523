import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { rowsOfTable } from "../emit/provider-table.ts";
import type { Note } from "../gate/index.ts";
import { packageFolder } from "../settings/folders.ts";
import { specsFolder } from "../settings/layout.ts";
import { readWorkspace } from "../settings/read-workspace.ts";
import { isFile, readDisk } from "../write/read-disk.ts";
import { digest } from "./digest.ts";
import { ownIdentity } from "./engine.ts";
import { inputsOf } from "./inputs.ts";

/** What became of a provider, besides its files. */
export interface Outcome {
  /** How many operations the settings choose of the description. */
  readonly described: number;
  /** How many of them the client has. */
  readonly generated: number;
  readonly notes: readonly Note[];
}

/** A package as it was generated: its files, with paths below its folder, and its line in the table of providers. */
export interface Made {
  readonly files: readonly GeneratedFile[];
  readonly row: string;
}

interface Entry extends Outcome {
  /** Hash of what the package was made of. */
  readonly inputs: string;
  /** Hash of what was made. */
  readonly made: string;
}

const FOLDER = "node_modules/.cache/specwright/packages";

/** Remembers from run to run what packages were made of, so that those that cannot have changed are not made again. */
export class PackageCache {
  readonly #workspace: string;
  readonly #engine: string;
  /** Inputs as they were before anything was generated: what is saved meanwhile counts as a change. */
  readonly #inputs = new Map<string, string>();
  readonly #rows: ReadonlyMap<string, string> | undefined;

  /** @param options whatever else decides what is generated */
  constructor(workspace: string, options: object, engine: string = ownIdentity()) {
    this.#workspace = workspace;
    this.#engine = digest([
      ["engine", engine],
      ["options", JSON.stringify(options)],
    ]);
    const readme = join(workspace, "README.md");
    this.#rows = isFile(readme)
      ? rowsOfTable(readFileSync(readme, "utf8"), specsFolder(readWorkspace(workspace)))
      : undefined;
  }

  /** What became of a provider, if its package is on the disk as it would be generated; undefined if that is not known. */
  unchanged(id: string): Outcome | undefined {
    const inputs = this.inputs(id);
    const entry = readEntry(this.#file(id));
    if (entry?.inputs !== inputs) return undefined;
    const texts = readDisk(this.#workspace, packageFolder(this.#workspace, id));
    if (entry.made !== this.#digest(texts, this.#rows?.get(id) ?? "")) return undefined;
    const { described, generated, notes } = entry;
    return { described, generated, notes };
  }

  /** Has to be asked before a package is generated, if it is to be remembered. */
  inputs(id: string): string {
    let inputs = this.#inputs.get(id);
    if (inputs === undefined) {
      inputs = digest([
        ["engine", this.#engine],
        ["inputs", inputsOf(this.#workspace, id)],
      ]);
      this.#inputs.set(id, inputs);
    }
    return inputs;
  }

  /** Remembers a package that is on the disk as it was generated. A disk that refuses this costs time, and nothing else. */
  remember(id: string, { described, generated, notes }: Outcome, { files, row }: Made): void {
    const folder = packageFolder(this.#workspace, id);
    const texts = files.map(({ path, content }): [string, string] => [`${folder}/${path}`, content]);
    const entry: Entry = { inputs: this.inputs(id), made: this.#digest(texts, row), described, generated, notes };
    const draft = `${this.#file(id)}.${randomUUID()}`;
    try {
      mkdirSync(join(this.#workspace, FOLDER), { recursive: true });
      writeFileSync(draft, JSON.stringify(entry));
      renameSync(draft, this.#file(id));
    } catch {
      return;
    }
  }

  #file(id: string): string {
    return join(this.#workspace, FOLDER, `${id}.json`);
  }

  #digest(texts: Iterable<readonly [path: string, text: string]>, row: string): string {
    const inOrder = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
    const line: [string, string] = this.#rows ? ["line", row] : ["no table", ""];
    return digest([line, ...inOrder]);
  }
}

/** A file that is missing, broken or somebody else's counts as none. */
function readEntry(file: string): Entry | undefined {
  try {
    const entry = JSON.parse(readFileSync(file, "utf8")) as Partial<Entry> | null;
    return entry && isWhole(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(entry: Partial<Entry>): entry is Entry {
  const counts = [entry.described, entry.generated].every(Number.isInteger);
  return counts && Array.isArray(entry.notes) && entry.notes.every(isNote);
}

function isNote(note: Partial<Note> | null): boolean {
  const texts = [note?.file, note?.rule, note?.message, note?.hint];
  return texts.every((text) => typeof text === "string") && [note?.line, note?.col].every(Number.isInteger);
}
