import { walk } from "../grammar/walk.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import type { Positions } from "./positions.ts";

/** What the reader left out of an object. */
export interface Unread {
  /** The key of the object under which it stood. */
  readonly key: string;
  readonly said: Diagnostic;
}

/** What is said of it, where the object is still in the description. */
export function stillUnread(all: readonly Unread[], bundled: JsonObject, positions: Positions): readonly Diagnostic[] {
  if (all.length === 0) return [];
  const keys = new Set(all.map(({ key }) => key));
  const places = new Set<string>();
  for (const { kind, node } of walk("document", bundled))
    for (const holder of holdersOf(kind, node))
      for (const key of keys) places.add(placeText(positions.find(holder, key)));
  return all.map(({ said }) => said).filter((said) => places.has(placeText(said)));
}

/** The objects that something may have been left out of. */
function holdersOf(kind: string, node: Json): JsonObject[] {
  if (kind === "discriminator") return [membersOf(node), membersOf(membersOf(node).mapping)];
  if (kind === "example" || kind === "pathItem") return [membersOf(node)];
  return [];
}

function placeText(at: Location | undefined): string {
  return `${at?.file}:${at?.line}:${at?.col}`;
}
