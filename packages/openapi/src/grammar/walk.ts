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

/** The objects directly below `node`, as the grammar names them: neither in data nor in extensions. */
export function children(kind: Kind, node: Json, path: readonly string[] = []): Visit[] {
  const found: Visit[] = [];
  if (!isObject(node)) return found;
  for (const key of Object.keys(node)) {
    const slot = slotOf(kind, key);
    if (slot !== undefined && "kind" in slot) addSlot(found, slot, node, key, path);
  }
  return found;
}

/** Everything is walked several times, so that lists of lists are not made on the way. */
function addSlot(
  found: Visit[],
  slot: Extract<Slot, { readonly kind: Kind }>,
  parent: JsonObject,
  key: string,
  path: readonly string[],
): void {
  const value = parent[key] as Json;
  const here = [...path, key];
  switch (slot.holds) {
    case "object":
      found.push({ kind: slot.kind, node: value, parent, key, path: here });
      return;
    case "list":
      addEntries(found, slot.kind, itemsOf(value), here);
      return;
    case "map":
      addEntries(found, slot.kind, membersOf(value), here);
      return;
    case "patterned":
      addEntries(found, slot.kind, membersOf(value), here, (name) => !name.startsWith("x-"));
  }
}

function addEntries(
  found: Visit[],
  kind: Kind,
  holder: JsonObject | Json[],
  path: readonly string[],
  isWanted: (key: string) => boolean = () => true,
): void {
  for (const key of Object.keys(holder)) {
    if (!isWanted(key)) continue;
    const node = (holder as JsonObject)[key] as Json;
    found.push({ kind, node, parent: holder, key, path: [...path, key] });
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
  const open = children(kind, node, path).reverse();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (isObject(visit.node)) {
      if (seen.has(visit.node)) continue;
      seen.add(visit.node);
    }
    yield visit;
    for (const below of children(visit.kind, visit.node, visit.path).reverse()) open.push(below);
  }
}
