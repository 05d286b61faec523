import { isObject, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";

/** Methods that both OpenAPI and `fetch` know. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** An operation, and the path item that holds it. References are resolved in both, except those to schemas. */
export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
}

/**
 * The operations of a description, path by path, and in the order of `METHODS` below a path.
 * @throws SpecError for references that close a circle, or lead nowhere
 */
export function findOperations(document: Document): FoundOperation[] {
  return Object.entries(membersOf(document.inlined.paths)).flatMap(([path, item]) => {
    if (path.startsWith("x-") || !isObject(item)) return [];
    return operationsOf(path, item);
  });
}

function operationsOf(path: string, item: JsonObject): FoundOperation[] {
  return METHODS.flatMap((method) => {
    const node = item[method];
    if (!isObject(node)) return [];
    return [{ method, path, item, node }];
  });
}
