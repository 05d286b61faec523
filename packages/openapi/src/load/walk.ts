import { GRAMMAR, type Kind, type Slot } from "./grammar.ts";
import type { Json, JsonObject } from "./source-file.ts";

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

/** The objects directly below `node`, as the grammar names them. Extensions (`x-…`) are never entered. */
export function children(kind: Kind, node: Json, path: readonly string[] = []): Visit[] {
  if (!isObject(node)) return [];
  const slots = GRAMMAR[kind];
  return Object.keys(node).flatMap((key) => {
    const slot = Object.hasOwn(slots, key)
      ? slots[key]
      : key.startsWith("x-") || key === "$ref"
        ? undefined
        : slots["*"];
    return slot ? expand(slot, node, key, path) : [];
  });
}

function expand(slot: Slot, parent: JsonObject, key: string, path: readonly string[]): Visit[] {
  const value = parent[key] as Json;
  if (typeof slot === "string") return [{ kind: slot, node: value, parent, key, path: [...path, key] }];
  const [shape, kind] = slot;
  const holds = shape === "list" ? Array.isArray(value) : isObject(value);
  if (!holds) return [];
  const holder = value as JsonObject | Json[];
  return Object.keys(holder)
    .filter((name) => !(shape === "map" && name.startsWith("x-") && kind !== "schema" && kind !== "header"))
    .map((name) => ({
      kind,
      node: (holder as JsonObject)[name] as Json,
      parent: holder,
      key: name,
      path: [...path, key, name],
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

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `["paths", "/a"]` as `#/paths/~1a`. */
export function pointer(path: readonly string[]): string {
  return `#${path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

/** `#/paths/~1a` as `["paths", "/a"]`; undefined for what is not a JSON pointer. */
export function parsePointer(fragment: string): string[] | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return [];
  if (!text.startsWith("/")) return undefined;
  return text
    .slice(1)
    .split("/")
    .map((key) => decode(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
