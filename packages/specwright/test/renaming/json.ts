export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object of entries, `__proto__` among them. */
export function objectOf(entries: readonly (readonly [key: string, value: Json])[]): JsonObject {
  return Object.fromEntries(entries);
}

/** The same value with the keys of each object in one order. */
export function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return objectOf(keys.map((key) => [key, inOrder(value[key] as Json)]));
}
