/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is an object, which an array and `null` are not. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a member, also one that is called `__proto__`, which an assignment would lose. */
export function define(object: JsonObject, key: string, value: Json): void {
  // An assignment is many times as fast, and this is called for every member of a description.
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** An object with these members, `__proto__` included. */
export function objectOf(entries: Iterable<readonly [key: string, value: Json]>): JsonObject {
  const object: JsonObject = {};
  for (const [key, value] of entries) define(object, key, value);
  return object;
}
