// Reads a value that may be of any type: what is of another type than asked for counts as left out.
import { isObject, type Json, type JsonObject } from "./json.ts";

/** The value if it is an object, or else an object without members. */
export function membersOf(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  return {};
}

/** The value if it is an array, or else an array without items. */
export function itemsOf(value: Json | undefined): Json[] {
  if (Array.isArray(value)) return value;
  return [];
}

/** The items of an array that are objects. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return itemsOf(value).filter(isObject);
}

/** The value if it is a string, without white space around it, or else "". */
export function textOf(value: Json | undefined): string {
  if (typeof value === "string") return value.trim();
  return "";
}

/** The member with this key if it is the value's own, which `toString` is not. */
export function ownMember(value: Json | undefined, key: string): Json | undefined {
  if (isObject(value) && Object.hasOwn(value, key)) return value[key];
  return undefined;
}
