import { descendant, localPointer } from "@specwright/openapi/internal";
import { isObject, type UnknownObject, valueAt } from "./json.ts";
import type { ResolvedObject } from "./resolved-object.ts";

/** A path item, which may be written in several places: what stands beside a reference goes before where it leads. */
export class PathItem {
  /** As if it stood in one place. */
  readonly value: UnknownObject;
  readonly #parts: readonly ResolvedObject[];

  /** @param pointer where it is written */
  constructor(root: UnknownObject, pointer: string) {
    this.#parts = partsAt(root, pointer);
    this.value = Object.assign({}, ...this.#parts.map(({ value }) => value).reverse());
  }

  /** The pointer of what keys lead to; undefined if it has not the first of them. */
  at([key = "", ...keys]: readonly string[]): string | undefined {
    const part = this.#parts.find(({ value }) => Object.hasOwn(value, key));
    return part && descendant(part.pointer, [key, ...keys]);
  }
}

function partsAt(root: UnknownObject, pointer: string): ResolvedObject[] {
  const parts = new Map<string, ResolvedObject>();
  for (let at: string | undefined = pointer; at !== undefined && !parts.has(at); ) {
    const value = valueAt(root, at);
    if (!isObject(value)) break;
    parts.set(at, { pointer: at, value });
    at = typeof value.$ref === "string" ? localPointer(value.$ref) : undefined;
  }
  return [...parts.values()];
}
