import { isObject, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";

/** Methods that both OpenAPI and `fetch` know. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** An operation, and the path item that holds it. References are resolved in both, except those to schemas. */
export interface FoundOperation {
  /** `operationId`, or `GET /pets` if the description gives it none. */
  readonly id: string;
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
    return [{ id: operationIdOf(method, path, node), method, path, item, node }];
  });
}

/** What an operation is known by: its `operationId`, or method and path, which are its own in any description. */
export function operationIdOf(method: string, path: string, { operationId }: JsonObject): string {
  return typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
}

/** Keys from the root of a description to an operation. */
export function operationPath({ path, method }: Pick<FoundOperation, "path" | "method">): string[] {
  return ["paths", path, method];
}
