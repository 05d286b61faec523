import type { Location } from "./diagnostic.ts";

/** Remembers where each object, array and key of the loaded files stands, and which integers were more than a number. */
export class Positions {
  readonly #nodes = new WeakMap<object, Location>();
  readonly #keys = new WeakMap<object, Map<string, Location>>();
  readonly #integers = new WeakMap<object, Map<string, bigint>>();

  add(node: object, at: Location): void {
    this.#nodes.set(node, at);
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
    const at = this.#nodes.get(original);
    const keys = this.#keys.get(original);
    if (at) this.#nodes.set(copy, at);
    if (keys) this.#keys.set(copy, keys);
    const integers = this.#integers.get(original);
    if (integers) this.#integers.set(copy, integers);
  }

  /** Forgets where the keys of a copy stood, before others are added. Those of its original stay known. */
  forgetKeys(copy: object): void {
    this.#keys.delete(copy);
  }

  /** The integer that was written at `node[key]`, where the number there is another one. */
  integer(node: object, key: string): bigint | undefined {
    return this.#integers.get(node)?.get(key);
  }

  /** Where `node[key]` stands, or `node` itself where no key is named or the key is missing. */
  find(node: unknown, key?: string | number): Location | undefined {
    if (typeof node !== "object" || node === null) return undefined;
    return (key === undefined ? undefined : this.#keys.get(node)?.get(String(key))) ?? this.#nodes.get(node);
  }
}
