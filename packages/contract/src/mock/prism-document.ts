import {
  define,
  endOfBareReferences,
  followed,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  localPointer,
  objectOf,
  pointerKeys,
  references,
  rewrite,
} from "@specwright/openapi/internal";
import { objectOr, type UnknownObject, valueAt } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { splitTemplate } from "../document/path-template.ts";
import { checkAnswerSize } from "./answer-size.ts";
import { hideReferences } from "./data-references.ts";

/**
 * The document of one operation, with only what Prism answers from: the responses. The guard judges requests, so Prism
 * never sees parameters, bodies and security; callbacks go too, because a mock does not call out. Prism copies all that
 * an operation reaches, and knots of schemas make it take minutes: a response schema stays only where an answer has to
 * be generated from it. Extensions are left out, and members of data that look like references are renamed.
 */
export function prismDocument(root: UnknownObject, operation: Operation, dynamic: boolean): UnknownObject {
  const { responses, deprecated } = objectOr(valueAt(root, operation.pointer));
  const kept = slimResponses(root, responses, dynamic);
  const document = {
    // Prism knows nothing of OpenAPI 3.2, and of what goes to it only methods are new.
    openapi: String(root.openapi).startsWith("3.2") ? "3.1.0" : root.openapi,
    info: { title: "mock", version: "1" },
    paths: { [splitTemplate(operation.path).path]: { [prismMethod(operation)]: { responses: kept, deprecated } } },
  };
  copyReached(root, document, Object.values(kept));
  return document;
}

/** The method that Prism is told: it knows those of OpenAPI 3.1. */
export function prismMethod({ method }: Operation): string {
  return PRISM_METHODS.has(method) ? method : "post";
}

const PRISM_METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function slimResponses(root: UnknownObject, responses: unknown, dynamic: boolean): JsonObject {
  return objectOf(
    Object.entries(objectOr(responses)).flatMap(([status, response]): [string, Json][] => {
      const target = follow(root, response);
      if (status.startsWith("x-") || target === undefined) return [];
      return [[status, forPrism(root, "response", slimResponse(root, target, dynamic))]];
    }),
  );
}

function slimResponse(root: UnknownObject, { links: _, ...response }: UnknownObject, dynamic: boolean): Json {
  if (response.content === undefined) return response as JsonObject;
  const content = Object.entries(objectOr(response.content)).map(([type, media]): [string, Json] => [
    type,
    slimMedia(root, media, dynamic),
  ]);
  return { ...response, content: objectOf(content) } as JsonObject;
}

function slimMedia(root: UnknownObject, value: unknown, dynamic: boolean): Json {
  const { itemSchema, schema = itemSchema, examples, ...rest } = objectOr(follow(root, value));
  const usable = Object.entries(objectOr(examples)).flatMap(([name, example]) => usableExample(root, name, example));
  const media = { ...rest, ...(usable.length > 0 && { examples: Object.fromEntries(usable) }) };
  const answered = rest.example !== undefined || usable.length > 0;
  if (schema === undefined || (answered && !dynamic)) return media as JsonObject;
  checkAnswerSize(root, schema as Json);
  return { ...media, schema } as JsonObject;
}

// An example whose file is not there has no value. In OpenAPI 3.2, which Prism does not know, it is called dataValue.
function usableExample(root: UnknownObject, name: string, example: unknown): [name: string, example: unknown][] {
  const found = follow(root, example) ?? {};
  if (Object.hasOwn(found, "value")) return [[name, example]];
  return Object.hasOwn(found, "dataValue") ? [[name, { value: found.dataValue }]] : [];
}

function follow(root: UnknownObject, value: unknown): UnknownObject | undefined {
  const target = followed(root, value as Json);
  return isObject(target) ? target : undefined;
}

function forPrism(root: UnknownObject, kind: Kind, node: Json): Json {
  const reference = (text: string): string => {
    const pointer = localPointer(text);
    if (pointer === undefined) return text;
    const end = endOfBareReferences(root, pointer);
    return end === pointer ? text : `#${end}`;
  };
  return rewrite(kind, node, { reference, data: hideReferences, dropUnknown: true });
}

// Copies the target of every reference to the place it has in the whole document, until nothing is missing.
function copyReached(root: UnknownObject, document: object, responses: readonly Json[]): void {
  const left = responses.flatMap((response) => [...references("response", response)]);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { kind, reference } = next;
    const pointer = localPointer(reference);
    if (pointer === undefined || valueAt(document, pointer) !== undefined) continue;
    const target = forPrism(root, kind, valueAt(root, pointer) as Json);
    put(document, pointerKeys(pointer), target);
    left.push(...references(kind, target));
  }
}

function put(document: object, keys: readonly string[], value: Json): void {
  let node = document as JsonObject;
  for (const key of keys.slice(0, -1)) {
    if (!Object.hasOwn(node, key) || !isObject(node[key])) define(node, key, {});
    node = node[key] as JsonObject;
  }
  define(node, keys.at(-1) ?? "", value);
}
