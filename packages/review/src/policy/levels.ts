import { at, isObject, type Json, pointerKeys } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Version } from "../version.ts";
import { pairOperations } from "../wire/pair-operations.ts";
import { LEVELS, type Level } from "./policy.ts";

const KEY = "x-stability-level";

/** The level that an object says itself; another word than the four of them is none. */
export function ownLevel(node: Json | undefined): Level | undefined {
  if (!isObject(node)) return undefined;
  return LEVELS.find((level) => level === node[KEY]);
}

/** The level of an operation: its own, or that of its path. */
export function levelOf({ node, item }: Operation): Level | undefined {
  return ownLevel(node) ?? ownLevel(item);
}

/** The level of what stands at a pointer: its own, or that of the nearest object around it. */
export function levelAt(version: Version, pointer: string): Level | undefined {
  const { bundled } = version.document;
  const keys = pointerKeys(pointer.slice(1));
  const around = keys.map((_, index) => at(bundled, keys.slice(0, index + 1)));
  // A number in a list is another thing in another version.
  const list = around.findIndex((one) => Array.isArray(one));
  const certain = around.filter((_, index) => list < 0 || index < list);
  return certain.map(ownLevel).findLast((level) => level !== undefined);
}

/** The levels that the old version has for operations, by what the new one calls them, and by what the old one does. */
export function oldLevels(base: Version, head: Version): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  const add = (label: string, level: Level | undefined): void => {
    if (level) found.set(label, level);
  };
  const old = operationsOf(base);
  if (old.every((operation) => levelOf(operation) === undefined)) return found;
  for (const operation of old) add(operation.label, levelOf(operation));
  for (const { before, after } of pairOperations(base, head).pairs) add(after.label, levelOf(before));
  return found;
}
