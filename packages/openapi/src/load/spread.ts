import { GRAMMAR } from "../grammar/grammar.ts";
import type { Kind, Slot } from "../grammar/kind.ts";
import { define, isObject, type Json, type JsonObject } from "../json/json.ts";
import { parsePointer, pointer } from "../json/pointer.ts";
import type { Positions } from "./positions.ts";

/** What a reference leads to; undefined where it leads nowhere. */
type Find = (reference: string) => JsonObject | Json[] | undefined;

/**
 * `schemas: { $ref: ./schemas.yaml }` and `parameters: { $ref: ./parameters.yaml }` stand for all that the file holds,
 * although OpenAPI has no such reference. They become maps and lists with one reference for each entry.
 */
export function spreadReferences(kind: Kind, node: JsonObject, positions: Positions, find: Find): void {
  for (const [key, slot] of slotsOfMany(kind)) {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (!isObject(value) || typeof value.$ref !== "string") continue;
    const target = find(value.$ref);
    if (target === undefined) {
      define(node, key, missing(slot, value, positions));
      continue;
    }
    const entry = (name: string): JsonObject => entryOf(value.$ref as string, name, target, positions);
    if (slot.holds === "list") define(node, key, Object.keys(target).map(entry));
    else define(node, key, mapOf(value, target, entry, positions));
  }
}

/** One entry stands for all those that cannot be read, and leads where the reference leads: nowhere. */
function missing(slot: Slot, value: JsonObject, positions: Positions): Json {
  const { $ref, ...own } = value;
  const entry: JsonObject = { $ref: $ref as Json };
  positions.follow(entry, value);
  return slot.holds === "list" ? [entry] : { missing: entry, ...own };
}

/** The keywords of a kind that hold lists or maps: asked for of every object, and the same each time. */
const SLOTS_OF_MANY = new Map<Kind, readonly (readonly [key: string, slot: Slot])[]>();

function slotsOfMany(kind: Kind): readonly (readonly [key: string, slot: Slot])[] {
  let slots = SLOTS_OF_MANY.get(kind);
  if (slots === undefined) {
    slots = Object.entries(GRAMMAR[kind].keywords).filter(([, slot]) => holdsMany(slot));
    SLOTS_OF_MANY.set(kind, slots);
  }
  return slots;
}

function holdsMany({ holds }: Slot): boolean {
  return holds === "list" || holds === "map" || holds === "patterned";
}

function mapOf(
  { $ref: _, ...own }: JsonObject,
  target: JsonObject | Json[],
  entry: (name: string) => JsonObject,
  positions: Positions,
): JsonObject {
  const map: JsonObject = {};
  positions.follow(map, target);
  for (const name of Object.keys(target)) define(map, name, entry(name));
  for (const [name, value] of Object.entries(own)) define(map, name, value);
  return map;
}

function entryOf(reference: string, name: string, target: object, positions: Positions): JsonObject {
  const [path = "", fragment = ""] = reference.split("#");
  const entry: JsonObject = { $ref: `${path}${pointer([...(parsePointer(fragment) ?? []), name])}` };
  const place = positions.find(target, name);
  if (place) positions.add(entry, place);
  return entry;
}
