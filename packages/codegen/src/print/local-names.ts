import type { Import } from "./imports.ts";

/** Who has a name: the file itself, the platform, or an import. */
const OWN = "own";
const PLATFORM = "platform";

/** What each name of a file means. No two things have one name, so a schema may be called like anything that a file uses. */
export class LocalNames {
  readonly #owners: Map<string, string>;
  readonly #locals = new Map<string, string>();

  constructor(declared: readonly string[]) {
    this.#owners = new Map(declared.map((name) => [name, OWN]));
  }

  /** What the file calls an import: its name, or that with a mark behind it if something else has the name. */
  ofImport({ name, wanted, from }: Import): string {
    const owner = `${from} ${name}`;
    const known = this.#locals.get(owner);
    if (known !== undefined) return known;
    let local = wanted;
    while (this.#owners.has(local)) local += "_";
    this.#owners.set(local, owner);
    this.#locals.set(owner, local);
    return local;
  }

  ofGlobal(name: string): string {
    const owner = this.#owners.get(name) ?? PLATFORM;
    this.#owners.set(name, owner);
    if (owner === PLATFORM) return name;
    return `globalThis.${name}`;
  }
}
