import { at, type Json, pointerKeys } from "@specwright/openapi/internal";

/** A parsed JSON object whose members are not yet known. */
export type UnknownObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is UnknownObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty one: lets a reader walk optional parts of a document. */
export function objectOr(value: unknown): UnknownObject {
  if (isObject(value)) return value;
  return {};
}

/** The value if it is a list, otherwise an empty one. */
export function listOr(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return [];
}

export function stringOr<T>(value: unknown, otherwise: T): string | T {
  if (typeof value === "string") return value;
  return otherwise;
}

export function booleanOr(value: unknown, otherwise: boolean): boolean {
  if (typeof value === "boolean") return value;
  return otherwise;
}

/** The own member of that name, so that a name such as `constructor` never finds something inherited. */
export function member(object: unknown, key: string): unknown {
  return at(object as Json, [key]);
}

/** The value at a JSON pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return at(root as Json, pointerKeys(pointer));
}
