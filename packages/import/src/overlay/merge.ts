import { define, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

/**
 * Puts an update into a value, as the Overlay Specification has it: objects are merged member by member, lists are
 * joined, and anything else is replaced.
 */
export function merged(target: Json | undefined, update: Json): Json {
  if (isObject(target) && isObject(update)) return mergedObjects(target, update);
  if (Array.isArray(target) && Array.isArray(update)) return [...target, ...update];
  return update;
}

function mergedObjects(target: JsonObject, update: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(target)) define(result, key, value);
  for (const [key, value] of Object.entries(update)) {
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    define(result, key, merged(known, value));
  }
  return result;
}

/** The value of a selected node after an update: a list gets one more entry, or those of a list. */
export function updated(target: Json, update: Json): Json {
  if (!Array.isArray(target)) return merged(target, update);
  return Array.isArray(update) ? [...target, ...update] : [...target, update];
}
