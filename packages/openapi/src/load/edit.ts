import { define, isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import { localKeys } from "../json/pointer.ts";
import type { Positions } from "./positions.ts";

/** One change of a description. */
export interface Edit {
  /**
   * Keys from the root. A reference on the way is followed, so that `["paths", "/a", "get", "parameters", "0", "style"]`
   * reaches a parameter of `components`. The last key may be "-", which is behind the end of a list.
   */
  readonly path: readonly string[];
  /** What stands there afterwards. Without it and without `key`, what stands there is removed. */
  readonly value?: Json;
  /** The key of a map that takes the place of the last one. */
  readonly key?: string;
}

/** A description with some changes. Only what lies on their paths is copied, and a copy stands where its original stood. */
export function edited(bundled: JsonObject, edits: readonly Edit[], positions: Positions): JsonObject {
  return new Editor(bundled, positions).run(edits);
}

type Holder = JsonObject | Json[];

class Editor {
  readonly #positions: Positions;
  /** Copies made here, which may be changed. */
  readonly #own = new Set<Holder>();
  /** Indexes that go, of lists made here. Until the end the others keep theirs, because later edits name them. */
  readonly #removed = new Map<Json[], Set<number>>();
  #root: JsonObject;

  constructor(bundled: JsonObject, positions: Positions) {
    this.#positions = positions;
    this.#root = bundled;
  }

  run(edits: readonly Edit[]): JsonObject {
    this.#root = this.#copyOf(this.#root) as JsonObject;
    for (const edit of inOrder(edits)) this.#apply(edit);
    for (const [list, indexes] of this.#removed) this.#close(list, indexes);
    return this.#root;
  }

  #apply({ path, value, key: newKey }: Edit): void {
    const key = path.at(-1);
    const found = this.#holderAt(path.slice(0, -1));
    if (found === undefined || key === undefined) return;
    const holder = this.#followed(found, key) ?? this.#end(found);
    if (holder === undefined) return;
    if (Array.isArray(holder)) this.#changeItem(holder, key, value);
    else if (newKey !== undefined) this.#rename(holder, key, newKey);
    else if (value === undefined) delete holder[key];
    else define(holder, key, value);
  }

  #changeItem(list: Json[], key: string, value: Json | undefined): void {
    if (value === undefined) this.#removed.set(list, (this.#removed.get(list) ?? new Set()).add(Number(key)));
    else if (key === "-") list.push(value);
    else list[Number(key)] = value;
  }

  /** Gives a member another key, and leaves it where it stands among the others. */
  #rename(holder: JsonObject, key: string, newKey: string): void {
    const place = this.#positions.find(holder, key);
    const members = Object.entries(holder);
    for (const [old] of members) delete holder[old];
    for (const [old, value] of members) define(holder, old === key ? newKey : old, value);
    if (place) this.#positions.addKey(holder, newKey, place);
  }

  /** The object or list at a path, as a copy that may be changed; undefined where the path ends before. */
  #holderAt(path: readonly string[]): Holder | undefined {
    let here: Holder | undefined = this.#root;
    for (const key of path) here = here && this.#child(here, key);
    return here;
  }

  #child(holder: Holder, key: string): Holder | undefined {
    const node = this.#followed(holder, key);
    const value = node && (node as JsonObject)[key];
    if (node === undefined || !(isObject(value) || Array.isArray(value))) return undefined;
    if (this.#own.has(value)) return value;
    const copy = this.#copyOf(value);
    if (Array.isArray(node)) node[Number(key)] = copy;
    else define(node, key, copy);
    return copy;
  }

  /** The holder that has the key: the object itself, or what its reference leads to. */
  #followed(holder: Holder, key: string): Holder | undefined {
    return this.#along(holder).find((one) => Object.hasOwn(one, key));
  }

  /** The object that is no reference, at the end of a chain of them. */
  #end(holder: Holder): Holder | undefined {
    return this.#along(holder).find((one) => Array.isArray(one) || typeof one.$ref !== "string");
  }

  /** An object, what its reference leads to, and so on. */
  #along(holder: Holder): Holder[] {
    const passed: Holder[] = [];
    let here: Holder | undefined = holder;
    while (here !== undefined && passed.length < MOST_FOLLOWED) {
      passed.push(here);
      const path: string[] | undefined = localKeys(String(membersOf(here).$ref));
      here = path && this.#holderAt(path);
    }
    return passed;
  }

  #copyOf(original: Holder): Holder {
    const copy: Holder = Array.isArray(original) ? [...original] : copyOfObject(original);
    this.#positions.follow(copy, original);
    this.#own.add(copy);
    return copy;
  }

  /** Takes items out of a list. The places of the others move with them. */
  #close(list: Json[], indexes: ReadonlySet<number>): void {
    const places = list.map((_, index) => this.#positions.find(list, index));
    const kept = [...list.keys()].filter((index) => !indexes.has(index));
    const items = kept.map((index) => list[index] as Json);
    list.splice(0, list.length, ...items);
    this.#positions.forgetKeys(list);
    for (const [index, from] of kept.entries()) {
      const place = places[from];
      if (place) this.#positions.addKey(list, String(index), place);
    }
  }
}

/** A chain of references that closes is reported where references are followed. */
const MOST_FOLLOWED = 100;

/** Other keys come last, and first those that lie deepest, so that every path means what it meant before. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const renaming = edits.filter(({ key }) => key !== undefined).toSorted((a, b) => b.path.length - a.path.length);
  return [...edits.filter(({ key }) => key === undefined), ...renaming];
}

function copyOfObject(original: JsonObject): JsonObject {
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(original)) define(copy, key, value);
  return copy;
}
