import { isObject, type JsonObject, objectOr, pointerKeys, valueAt } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { eachReference, localPointer, placeAt } from "../document/reference.ts";

/**
 * The document of one operation, with only what Prism answers from: the responses. The guard judges requests, so Prism
 * never sees parameters, bodies and security; callbacks go too, because a mock does not call out. Prism copies all that
 * an operation reaches, and knots of schemas make it take minutes: a response schema stays only where an answer has to
 * be generated from it.
 */
export function prismDocument(root: JsonObject, operation: Operation, dynamic: boolean): JsonObject {
  const { responses, deprecated } = objectOr(valueAt(root, operation.pointer));
  const kept = { responses: Object.fromEntries(slimResponses(root, responses, dynamic)), deprecated };
  const document = {
    openapi: root.openapi,
    info: root.info,
    paths: { [operation.path]: { [operation.method]: kept } },
  };
  copyReached(root, document, document);
  return document;
}

function slimResponses(root: JsonObject, responses: unknown, dynamic: boolean): [string, JsonObject][] {
  return Object.entries(objectOr(responses)).flatMap(([status, response]) => {
    const target = follow(root, response);
    if (status.startsWith("x-") || target === undefined) return [];
    const { links: _, ...rest } = target;
    const content = Object.entries(objectOr(rest.content)).map(([type, media]) => [
      type,
      slimMedia(root, media, dynamic),
    ]);
    return [[status, rest.content === undefined ? rest : { ...rest, content: Object.fromEntries(content) }]];
  });
}

function slimMedia(root: JsonObject, value: unknown, dynamic: boolean): JsonObject {
  const { schema, ...media } = objectOr(follow(root, value));
  const answered = media.example !== undefined || Object.keys(objectOr(media.examples)).length > 0;
  return structuredClone(schema === undefined || (answered && !dynamic) ? media : { ...media, schema });
}

function follow(root: JsonObject, value: unknown): JsonObject | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return isObject(value) ? value : undefined;
  const pointer = localPointer(value.$ref);
  return pointer === undefined ? undefined : placeAt(root, pointer)?.value;
}

// Copies the target of every reference to the place it has in the whole document, until nothing is missing.
function copyReached(root: JsonObject, document: object, node: unknown): void {
  eachReference(node, (reference) => {
    const pointer = localPointer(reference);
    if (pointer === undefined || valueAt(document, pointer) !== undefined) return;
    const target = structuredClone(valueAt(root, pointer));
    put(document, pointerKeys(pointer), target);
    copyReached(root, document, target);
  });
}

function put(document: object, keys: readonly string[], value: unknown): void {
  let node = document as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) {
    if (!isObject(node[key])) node[key] = {};
    node = node[key] as Record<string, unknown>;
  }
  node[keys.at(-1) ?? ""] = value;
}
