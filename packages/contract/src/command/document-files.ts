import { basename, dirname, join, normalize, resolve, sep } from "node:path";
import { DiskFolder, readDocument } from "@specwright/openapi";
import { locateSource } from "../document/locate-source.ts";

/** Settings that stand beside a description. */
const settings = ["provider.yaml", "provider.yml"];

/** The files that a mock's description is made of: itself, what it refers to, and its settings. */
export class DocumentFiles {
  readonly #source: string;
  /** A file stays one of them: while somebody saves, the description may not name it. */
  readonly #files = new Set<string>();
  #changed = false;

  constructor(source: string) {
    this.#source = source;
    this.#look();
  }

  /** Whether a change of a path is one of the description. Folders are replaced with all that is in them. */
  concerns(path: string): boolean {
    // It is read again after it was saved, and not for each line of a log.
    if (this.#changed) this.#look();
    this.#changed = [...this.#files].some((file) => file === path || file.startsWith(path + sep));
    return this.#changed;
  }

  #look(): void {
    try {
      const file = resolve(locateSource(this.#source));
      const folder = new ListeningFolder(process.cwd(), dirname(file));
      for (const name of [basename(file), ...settings]) this.#files.add(join(dirname(file), name));
      try {
        readDocument(folder, basename(file));
      } finally {
        for (const name of folder.asked) this.#files.add(join(dirname(file), name));
      }
    } catch {
      // What is wrong with it is told when it is served.
    }
  }
}

/** Keeps which files are read or referred to, whether they are there or not. */
class ListeningFolder extends DiskFolder {
  readonly asked = new Set<string>();

  override read(file: string): string {
    this.asked.add(normalize(file));
    return super.read(file);
  }

  override resolve(from: string, reference: string): ReturnType<DiskFolder["resolve"]> {
    this.asked.add(join(dirname(from), decodedPath(reference.replace(/[?#].*$/s, ""))));
    return super.resolve(from, reference);
  }
}

function decodedPath(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
