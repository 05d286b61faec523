import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { itemsOf, membersOf } from "../json/parts.ts";
import { slotOf } from "./grammar.ts";
import type { Kind, Slot } from "./kind.ts";

/** One object of a description, and the way to it. */
export interface Visit {
  readonly kind: Kind;
  readonly node: Json;
  /** The object or array that holds it, and under which key. */
  readonly parent: JsonObject | Json[];
  readonly key: string;
  /** Keys from the root. */
  readonly path: readonly string[];
}

/** Few who walk ask for the way, so that it is put together for those who do. */
class Step implements Visit {
  readonly kind: Kind;
  readonly node: Json;
  readonly parent: JsonObject | Json[];
  readonly key: string;
  readonly #above: Above;
  /** The keyword that holds the list or map in which the object is. */
  readonly #keyword: string | undefined;

  constructor(kind: Kind, parent: JsonObject | Json[], key: string, above: Above, keyword?: string) {
    this.kind = kind;
    this.node = (parent as JsonObject)[key] as Json;
    this.parent = parent;
    this.key = key;
    this.#above = above;
    this.#keyword = keyword;
  }

  get path(): readonly string[] {
    const keys: string[] = [];
    let here: Above = this;
    while (here instanceof Step) {
      keys.push(here.key);
      if (here.#keyword !== undefined) keys.push(here.#keyword);
      here = here.#above;
    }
    return [...here, ...keys.reverse()];
  }
}

/** The object above, or the keys that lead to the root of the walk. */
type Above = Step | readonly string[];

/** The objects directly below `node`, as the grammar names them: neither in data nor in extensions. */
export function children(kind: Kind, node: Json, path: readonly string[] = []): Visit[] {
  return steps(kind, node, path);
}

function steps(kind: Kind, node: Json, above: Above): Step[] {
  const found: Step[] = [];
  if (!isObject(node)) return found;
  for (const key of Object.keys(node)) {
    const slot = slotOf(kind, key);
    if (slot !== undefined && "kind" in slot) addSlot(found, slot, node, key, above);
  }
  return found;
}

/** Everything is walked several times, so that lists of lists are not made on the way. */
function addSlot(
  found: Step[],
  slot: Extract<Slot, { readonly kind: Kind }>,
  parent: JsonObject,
  key: string,
  above: Above,
): void {
  const { kind, holds } = slot;
  if (holds === "object") {
    found.push(new Step(kind, parent, key, above));
    return;
  }
  const value = parent[key];
  const holder = holds === "list" ? itemsOf(value) : membersOf(value);
  for (const name of Object.keys(holder)) {
    if (holds === "patterned" && name.startsWith("x-")) continue;
    found.push(new Step(kind, holder, name, above, key));
  }
}

/** Every object below `node`, parents first, each once however often it is shared. */
export function* walk(
  kind: Kind,
  node: Json,
  path: readonly string[] = [],
  seen: Set<Json> = new Set(),
): Generator<Visit> {
  // A generator that goes on in another one passes each visit through all of those above it.
  const open = steps(kind, node, path).reverse();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (isObject(visit.node)) {
      if (seen.has(visit.node)) continue;
      seen.add(visit.node);
    }
    yield visit;
    const below = steps(visit.kind, visit.node, visit);
    for (let index = below.length - 1; index >= 0; index--) open.push(below[index] as Step);
  }
}
