import { isObject, type Json, type JsonObject, objectOf } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";
import { followed } from "./follow.ts";
import { METHODS, operationIdOf, sentMethod } from "./operations.ts";

/** An operation that the provider calls: a webhook, or a callback of an operation. */
export interface IncomingOperation {
  /** Its own name among all of them. */
  readonly key: string;
  /** The name of the webhook or callback. Several can have one. */
  readonly name: string;
  readonly method: string;
  /** References are resolved in its body, its responses and their media types. */
  readonly node: JsonObject;
}

type Found = Omit<IncomingOperation, "key"> & { readonly words: readonly string[] };

/** The webhooks of a description, and the callbacks of its operations. */
export function findIncoming(document: Document): IncomingOperation[] {
  const found = [...webhooksOf(document), ...callbacksOf(document)];
  const taken = new Set<string>();
  return found.map(({ words, ...incoming }) => {
    const wanted = [incoming.name, ...words];
    const key = wanted.find((name) => !taken.has(name)) ?? `${incoming.name} ${taken.size}`;
    taken.add(key);
    return { key, ...incoming };
  });
}

function webhooksOf(document: Document): Found[] {
  const webhooks = Object.entries(membersOf(document.bundled.webhooks));
  return webhooks.flatMap(([name, item]) => operationsOf(document, name, item, []));
}

function callbacksOf(document: Document): Found[] {
  return Object.entries(membersOf(document.bundled.paths)).flatMap(([path, item]) =>
    methodsOf(document, item).flatMap(([method, operation]) =>
      Object.entries(membersOf(operation.callbacks)).flatMap(([name, callback]) =>
        Object.values(objectAt(document, callback)).flatMap((target) =>
          operationsOf(document, name, target, [operationIdOf(method, path, operation)]),
        ),
      ),
    ),
  );
}

/** @param owner the operation whose callback it is */
function operationsOf(document: Document, name: string, item: Json, owner: readonly string[]): Found[] {
  return methodsOf(document, item).map(([method, operation]) => {
    const words = [...owner.map((id) => `${id}.${name}`), `${sentMethod(method)} ${name}`];
    return { name, method: sentMethod(method), node: resolved(document, operation), words };
  });
}

function methodsOf(document: Document, item: Json): [method: string, operation: JsonObject][] {
  const members = objectAt(document, item);
  // Of several methods the usual one has the plain name, so that another one beside it changes no name.
  return (["post", ...METHODS.filter((method) => method !== "post")] as const).flatMap(
    (method): [string, JsonObject][] => {
      const operation = members[method];
      return isObject(operation) ? [[method, operation]] : [];
    },
  );
}

function resolved(document: Document, operation: JsonObject): JsonObject {
  const withMedia = (holder: Json): JsonObject => {
    const own = objectAt(document, holder);
    return { ...own, content: mapped(own.content, (media) => objectAt(document, media)) };
  };
  const { requestBody, responses, ...others } = operation;
  return {
    ...others,
    ...(isObject(requestBody) && { requestBody: withMedia(requestBody) }),
    responses: mapped(responses, withMedia),
  };
}

function mapped(map: Json | undefined, change: (value: Json) => Json): JsonObject {
  return objectOf(Object.entries(membersOf(map)).map(([key, value]) => [key, change(value)]));
}

/** The object that a chain of references leads to. The gate has left out those that lead nowhere. */
function objectAt(document: Document, node: Json): JsonObject {
  return membersOf(followed(document.bundled, node));
}
