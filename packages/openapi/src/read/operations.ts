import { isObject, type JsonObject } from "../json/json.ts";
import type { Document } from "../load/document.ts";

/** Methods that both OpenAPI and `fetch` know. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** An operation in its place. */
export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
}

export function findOperations(document: Document): FoundOperation[] {
  const { paths } = document.inlined;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    path.startsWith("x-") || !isObject(item)
      ? []
      : METHODS.filter((method) => isObject(item[method])).map((method) => ({
          method,
          path,
          item,
          node: item[method] as JsonObject,
        })),
  );
}
