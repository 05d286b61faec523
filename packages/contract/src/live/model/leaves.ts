import { isObject } from "../../document/json.ts";

export type Scalar = string | number | boolean;

/** The texts, numbers and truth values in the objects of a value, with the names that lead to them. Lists are left out. */
export function leaves(value: unknown, path: readonly string[] = []): [path: readonly string[], value: Scalar][] {
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return isScalar(value) && path.length > 0 ? [[path, value]] : [];
}

export function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}
