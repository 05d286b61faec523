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
  if (!isObject(node)) return [];
  return Object.keys(node).flatMap((key) => {
    const slot = slotOf(kind, key);
    if (slot === undefined) return [];
    return inSlot(slot, node, key, [...path, key]);
  });
}

function inSlot(slot: Slot, parent: JsonObject, key: string, path: readonly string[]): Visit[] {
  const value = parent[key] as Json;
  switch (slot.holds) {
    case "object":
      return [{ kind: slot.kind, node: value, parent, key, path }];
    case "list":
      return entries(slot.kind, itemsOf(value), path);
    case "map":
      return entries(slot.kind, membersOf(value), path);
    case "patterned":
      return entries(slot.kind, membersOf(value), path).filter((visit) => !visit.key.startsWith("x-"));
    default:
      return [];
  }
}

function entries(kind: Kind, holder: JsonObject | Json[], path: readonly string[]): Visit[] {
  return Object.keys(holder).map((key) => ({
    kind,
    node: (holder as JsonObject)[key] as Json,
    parent: holder,
    key,
    path: [...path, key],
  }));
}

/** Every object below `node`, parents first, each once however often it is shared. */
export function* walk(
  kind: Kind,
  node: Json,
  path: readonly string[] = [],
  seen: Set<Json> = new Set(),
): Generator<Visit> {
  for (const visit of children(kind, node, path)) {
    if (isObject(visit.node)) {
      if (seen.has(visit.node)) continue;
      seen.add(visit.node);
    }
    yield visit;
    yield* walk(visit.kind, visit.node, visit.path, seen);
  }
}
