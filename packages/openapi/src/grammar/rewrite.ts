import { define, isObject, type Json, type JsonObject } from "../json/json.ts";
import { slotOf } from "./grammar.ts";
import type { Kind, Slot } from "./kind.ts";

/** What becomes of an object that stands below another one. */
type ChangeObject = (kind: Kind, node: Json, key: string) => Json;

/** Told of each new object or array, and what it is a copy of. */
type Copied = (copy: object, original: object) => void;

/** A copy of an object in which every object directly below it has been changed. All else is as it was. */
export function mapChildren(kind: Kind, node: JsonObject, change: ChangeObject, copied: Copied = () => {}): JsonObject {
  const copy: JsonObject = {};
  copied(copy, node);
  for (const [key, value] of Object.entries(node))
    define(copy, key, inSlot(slotOf(kind, key), value, key, change, copied));
  return copy;
}

function inSlot(slot: Slot | undefined, value: Json, key: string, change: ChangeObject, copied: Copied): Json {
  if (slot === undefined || !("kind" in slot)) return value;
  if (slot.holds === "object") return change(slot.kind, value, key);
  if (slot.holds === "list" && Array.isArray(value)) return mapList(slot.kind, value, change, copied);
  if (slot.holds !== "list" && isObject(value)) return mapNames(slot, value, change, copied);
  return value;
}

function mapList(kind: Kind, list: Json[], change: ChangeObject, copied: Copied): Json[] {
  const copy = list.map((item, index) => change(kind, item, String(index)));
  copied(copy, list);
  return copy;
}

function mapNames(slot: Slot & { kind: Kind }, map: JsonObject, change: ChangeObject, copied: Copied): JsonObject {
  const copy: JsonObject = {};
  copied(copy, map);
  for (const [name, value] of Object.entries(map)) {
    const isExtension = slot.holds === "patterned" && name.startsWith("x-");
    if (isExtension) define(copy, name, value);
    else define(copy, name, change(slot.kind, value, name));
  }
  return copy;
}

/** What becomes of the parts of a description that are no objects of it. */
export interface Rewriting {
  /** The reference to write instead. */
  readonly reference?: (reference: string, kind: Kind) => string;
  /** The value to write instead. */
  readonly data?: (value: Json) => Json;
  /** Whether keys go that OpenAPI does not know, extensions among them. */
  readonly dropUnknown?: boolean;
}

/** A copy of an object and of all below it, with other references or other data. */
export function rewrite(kind: Kind, node: Json, rewriting: Rewriting): Json {
  if (!isObject(node)) return node;
  let kept = node;
  if (rewriting.dropUnknown === true) kept = known(kind, node);
  const copy = mapChildren(kind, kept, (childKind, child) => rewrite(childKind, child, rewriting));
  const { reference, data } = rewriting;
  for (const [key, value] of Object.entries(copy)) {
    if (reference && key === "$ref" && typeof value === "string") define(copy, key, reference(value, kind));
    if (data && slotOf(kind, key)?.holds === "data") define(copy, key, data(value));
  }
  return copy;
}

function known(kind: Kind, node: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    const slot = slotOf(kind, key);
    if (slot?.holds === "patterned" && isObject(value)) define(kept, key, named(value));
    else if (slot !== undefined) define(kept, key, value);
  }
  return kept;
}

function named(map: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [name, value] of Object.entries(map)) if (!name.startsWith("x-")) define(kept, name, value);
  return kept;
}
