/** The parts of one value that schemas have looked at, for `unevaluatedProperties` and `unevaluatedItems`. */
export class Seen {
  readonly #names = new Set<string>();
  #everyName = false;
  /** How many items from the first one on. */
  items = 0;

  addNames(names: Iterable<string>): void {
    for (const name of names) this.#names.add(name);
  }

  addEveryName(): void {
    this.#everyName = true;
  }

  addItems(count: number): void {
    this.items = Math.max(this.items, count);
  }

  hasName(name: string): boolean {
    return this.#everyName || this.#names.has(name);
  }

  /** Adds what another one has. */
  add(other: Seen): void {
    this.addNames(other.#names);
    this.#everyName ||= other.#everyName;
    this.addItems(other.items);
  }
}
