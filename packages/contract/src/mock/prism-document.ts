import type { JsonObject as Target } from "@specwright/openapi";
import {
  define,
  isObject,
  type Json,
  localPointer,
  objectOf,
  pointerKeys,
  references,
  rewrite,
} from "@specwright/openapi";
import { type JsonObject, objectOr, valueAt } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { placeAt } from "../document/reference.ts";
import { hideReferences } from "./data-references.ts";

/**
 * The document of one operation, with only what Prism answers from: the responses. The guard judges requests, so Prism
 * never sees parameters, bodies and security; callbacks go too, because a mock does not call out. Prism copies all that
 * an operation reaches, and knots of schemas make it take minutes: a response schema stays only where an answer has to
 * be generated from it. Extensions are left out, and members of data that look like references are renamed.
 */
export function prismDocument(root: JsonObject, operation: Operation, dynamic: boolean): JsonObject {
  const { responses, deprecated } = objectOr(valueAt(root, operation.pointer));
  const kept = slimResponses(root, responses, dynamic);
  const document = {
    openapi: root.openapi,
    info: { title: "mock", version: "1" },
    paths: { [operation.path]: { [operation.method]: { responses: kept, deprecated } } },
  };
  for (const response of Object.values(kept)) copyReached(root, document, references("response", response));
  return document;
}

function slimResponses(root: JsonObject, responses: unknown, dynamic: boolean): Target {
  return objectOf(
    Object.entries(objectOr(responses)).flatMap(([status, response]): [string, Json][] => {
      const target = follow(root, response);
      if (status.startsWith("x-") || target === undefined) return [];
      return [[status, forPrism("response", slimResponse(root, target, dynamic))]];
    }),
  );
}

function slimResponse(root: JsonObject, { links: _, ...response }: JsonObject, dynamic: boolean): Json {
  if (response.content === undefined) return response as Target;
  const content = Object.entries(objectOr(response.content)).map(([type, media]): [string, Json] => [
    type,
    slimMedia(root, media, dynamic),
  ]);
  return { ...response, content: objectOf(content) } as Target;
}

function slimMedia(root: JsonObject, value: unknown, dynamic: boolean): Json {
  const { schema, ...media } = objectOr(follow(root, value));
  const answered = media.example !== undefined || Object.keys(objectOr(media.examples)).length > 0;
  return (schema === undefined || (answered && !dynamic) ? media : { ...media, schema }) as Target;
}

function follow(root: JsonObject, value: unknown): JsonObject | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return isObject(value) ? value : undefined;
  const pointer = localPointer(value.$ref);
  return pointer === undefined ? undefined : placeAt(root, pointer)?.value;
}

function forPrism(kind: Parameters<typeof rewrite>[0], node: Json): Json {
  return rewrite(kind, node, { data: hideReferences, dropUnknown: true });
}

// Copies the target of every reference to the place it has in the whole document, until nothing is missing.
function copyReached(root: JsonObject, document: object, found: ReturnType<typeof references>): void {
  for (const { kind, reference } of found) {
    const pointer = localPointer(reference);
    if (pointer === undefined || valueAt(document, pointer) !== undefined) continue;
    const target = forPrism(kind, valueAt(root, pointer) as Json);
    put(document, pointerKeys(pointer), target);
    copyReached(root, document, references(kind, target));
  }
}

function put(document: object, keys: readonly string[], value: Json): void {
  let node = document as Target;
  for (const key of keys.slice(0, -1)) {
    if (!Object.hasOwn(node, key) || !isObject(node[key])) define(node, key, {});
    node = node[key] as Target;
  }
  define(node, keys.at(-1) ?? "", value);
}
