export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a key as a key, whatever it is called. */
export function define(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** An object with these members, whatever they are called: `Object.fromEntries` for text of strangers. */
export function objectOf(entries: Iterable<readonly [key: string, value: Json]>): JsonObject {
  const object: JsonObject = {};
  for (const [key, value] of entries) define(object, key, value);
  return object;
}
