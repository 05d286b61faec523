import { isObject, type Json, type JsonObject, objectOf } from "./json.ts";
import { CALLBACK, DOCUMENT, type Name, PLAIN, type Slot, slotAt } from "./object-types.ts";

/** What becomes of names and of data. */
export interface Edit {
  name(kind: Name, name: string): string;
  data(value: Json): Json;
  /** An object of a type, when its members have been edited. */
  object?(type: string, node: JsonObject): JsonObject;
}

/** A copy of a description in which names and data are what an edit makes of them. */
export function rewrite(document: JsonObject, edit: Edit): JsonObject {
  return rewriteAt(DOCUMENT, document, edit) as JsonObject;
}

function rewriteAt(slot: Slot, value: Json, edit: Edit): Json {
  switch (slot.is) {
    case "plain":
      return value;
    case "data":
      return edit.data(value);
    case "list":
      return Array.isArray(value) ? value.map((entry) => rewriteAt(slot.of, entry, edit)) : value;
    default:
      return isObject(value) ? rewriteObject(slot, value, edit) : rewriteText(slot, value, edit);
  }
}

function rewriteText(slot: Slot, value: Json, edit: Edit): Json {
  if (typeof value !== "string") return value;
  if (slot.is === "name") return edit.name(slot.of, value);
  if (slot.is === "template") return inTemplate(value, slot.of, edit);
  return slot.is === "reference" ? rewriteReference(value, edit) : value;
}

function rewriteObject(slot: Slot, node: JsonObject, edit: Edit): JsonObject {
  const whole: Slot = slot.is === "object" && slot.type === "callback" && !("$ref" in node) ? CALLBACK : slot;
  const copy = objectOf(
    Object.entries(node).map(([key, value]) => {
      const { name, of } = memberOf(whole, key, node, edit);
      return [name, rewriteAt(of, value, edit)];
    }),
  );
  return slot.is === "object" && edit.object ? edit.object(slot.type, copy) : copy;
}

/** What a key becomes, and what stands there. */
function memberOf(slot: Slot, key: string, node: JsonObject, edit: Edit): { name: string; of: Slot } {
  if (slot.is === "object") return { name: key, of: slotAt(slot.type, key, node) };
  if (slot.is !== "map" || (slot.open && key.startsWith("x-"))) return { name: key, of: PLAIN };
  if (slot.template) return { name: inTemplate(key, slot.template, edit), of: slot.of };
  return { name: slot.names ? edit.name(slot.names, key) : key, of: slot.of };
}

function inTemplate(text: string, kind: Name, edit: Edit): string {
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => `{${edit.name(kind, name)}}`);
}

/** A pointer into the description, or the bare name of a schema, which a mapping may have. */
function rewriteReference(reference: string, edit: Edit): string {
  if (!reference.startsWith("#")) return edit.name("components/schemas", reference);
  let slot: Slot = DOCUMENT;
  const keys = reference.slice(2).split("/").map(unescaped);
  const renamed = keys.map((key) => {
    const here: Slot = slot.is === "object" && slot.type === "callback" ? CALLBACK : slot;
    if (here.is === "list") {
      slot = here.of;
      return key;
    }
    const { name, of } = memberOf(here, key, {}, edit);
    slot = of;
    return name;
  });
  return `#/${renamed.map(escaped).join("/")}`;
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
}
