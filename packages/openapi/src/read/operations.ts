import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";

/** Methods that both OpenAPI and `fetch` know. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** Methods that have a keyword of their own in OpenAPI 3.2, in addition to those of before. */
const METHODS_OF_3_2 = [...METHODS, "query"] as const;

/** An operation, and the path item that holds it. References are resolved in both, except those to schemas. */
export interface FoundOperation {
  /** `operationId`, or `GET /pets` if the description gives it none. */
  readonly id: string;
  /** The keyword of a path item, `get`, or the name of one of its `additionalOperations`, `COPY`. */
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
  const { inlined } = document;
  let known = KNOWN.get(inlined);
  if (known === undefined) {
    known = allOperations(document);
    KNOWN.set(inlined, known);
  }
  return [...known];
}

/** An edit makes another document, so that what is known of one stays true. */
const KNOWN = new WeakMap<JsonObject, readonly FoundOperation[]>();

function allOperations(document: Document): FoundOperation[] {
  return Object.entries(membersOf(document.inlined.paths)).flatMap(([path, item]) => {
    if (path.startsWith("x-") || !isObject(item)) return [];
    const found = (method: string, node: Json | undefined): FoundOperation[] =>
      isObject(node) ? [{ id: operationIdOf(method, path, node), method, path, item, node }] : [];
    if (document.version !== "3.2") return METHODS.flatMap((method) => found(method, item[method]));
    const additional = Object.entries(membersOf(item.additionalOperations));
    return [
      ...METHODS_OF_3_2.flatMap((method) => found(method, item[method])),
      ...additional.flatMap(([method, node]) => found(method, node)),
    ];
  });
}

/** The method as it is sent. Those of `additionalOperations` are sent as they are written. */
export function sentMethod(method: string): string {
  return isKeyword(method) ? method.toUpperCase() : method;
}

function isKeyword(method: string): boolean {
  return (METHODS_OF_3_2 as readonly string[]).includes(method);
}

/** What an operation is known by: its `operationId`, or method and path, which are its own in any description. */
export function operationIdOf(method: string, path: string, { operationId }: JsonObject): string {
  return typeof operationId === "string" ? operationId : `${sentMethod(method)} ${path}`;
}

/** Keys from the root of a description to an operation. */
export function operationPath({ path, method }: Pick<FoundOperation, "path" | "method">): string[] {
  return isKeyword(method) ? ["paths", path, method] : ["paths", path, "additionalOperations", method];
}
