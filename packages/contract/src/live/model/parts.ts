import { at, type Json } from "@specwright/openapi";
import { isObject } from "../../document/json.ts";
import { leaves } from "./leaves.ts";

/** A part of a body, and the names that lead to it. */
export type Part = readonly [path: readonly string[], value: unknown];

/** Texts, numbers and truth values, and lists as a whole. */
export function partsOf(value: unknown, path: readonly string[] = []): Part[] {
  if (Array.isArray(value)) return value.length > 0 && path.length > 0 ? [[path, value]] : [];
  if (!isObject(value)) return leaves(value, path);
  return Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]));
}

export function partAt(value: unknown, path: readonly string[]): unknown {
  return at(value as Json, [...path]);
}

/** Whether nothing is there. */
export function isLost(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
