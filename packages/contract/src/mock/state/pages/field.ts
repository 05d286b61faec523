import { isObject } from "../../../document/json.ts";

/** A value of an answer that is no part of its list. */
export interface Field {
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Deeper than this, nothing is about the page. */
const DEPTH = 4;

export function fieldsOf(value: unknown, keys: readonly string[] = []): Field[] {
  if (!isObject(value)) return Array.isArray(value) ? [] : [{ keys, value }];
  if (keys.length === DEPTH) return [];
  return Object.entries(value).flatMap(([key, part]) => fieldsOf(part, [...keys, key]));
}
