import type { Location } from "./diagnostic.ts";

/** An object or an array that knows where it was written, and where its keys or items were. */
export interface Written {
  at(): Location;
  keyAt(key: string): Location | undefined;
}

/** Remembers where each object, array and key of the loaded files stands, and which integers were more than a number. */
export class Positions {
  // Places live as long as their document does: maps that hold their keys weakly would cost the collector seconds.
  readonly #nodes = new Map<object, Location | Written>();
  readonly #keys = new Map<object, Map<string, Location>>();
  readonly #integers = new Map<object, Map<string, bigint>>();

  add(node: object, at: Location): void {
    this.#nodes.set(node, at);
  }

  /** The same for what knows its place itself. */
  addWritten(node: object, written: Written): void {
    this.#nodes.set(node, written);
  }

  addKey(node: object, key: string, at: Location): void {
    const keys = this.#keys.get(node) ?? new Map<string, Location>();
    this.#keys.set(node, keys.set(key, at));
  }

  /** `node[key]` is what is left of an integer that no number of JavaScript can hold. */
  addInteger(node: object, key: string, exact: bigint): void {
    const integers = this.#integers.get(node) ?? new Map<string, bigint>();
    this.#integers.set(node, integers.set(key, exact));
  }

  /** Lets a copy stand where its original stands. */
  follow(copy: object, original: object): void {
    share(this.#nodes, copy, original);
    share(this.#keys, copy, original);
    share(this.#integers, copy, original);
  }

  /** Forgets where the keys of a copy stood, before others are added. Those of its original stay known. */
  forgetKeys(copy: object): void {
    this.#keys.delete(copy);
    const at = this.find(copy);
    if (at) this.#nodes.set(copy, at);
  }

  /** The integer that was written at `node[key]`, where the number there is another one. */
  integer(node: object, key: string): bigint | undefined {
    return this.#integers.get(node)?.get(key);
  }

  /** Where `node[key]` stands, or `node` itself where no key is named or the key is missing. */
  find(node: unknown, key?: string | number): Location | undefined {
    if (typeof node !== "object" || node === null) return undefined;
    const at = this.#nodes.get(node);
    const own = key === undefined ? undefined : (this.#keys.get(node)?.get(String(key)) ?? keyAt(at, String(key)));
    return own ?? placeOf(at);
  }
}

function share<T>(known: Map<object, T>, copy: object, original: object): void {
  if (known.size === 0) return;
  const value = known.get(original);
  if (value !== undefined) known.set(copy, value);
}

function keyAt(at: Location | Written | undefined, key: string): Location | undefined {
  return at && "keyAt" in at ? at.keyAt(key) : undefined;
}

function placeOf(at: Location | Written | undefined): Location | undefined {
  return at && "keyAt" in at ? at.at() : at;
}
