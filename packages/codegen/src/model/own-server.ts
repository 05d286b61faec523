import { type Document, type FoundOperation, type JsonObject, objectsIn } from "@specwright/openapi/internal";
import { defaultUrl, isCallable, resolvedReference, trimmed } from "./server-url.ts";

/**
 * The server of an operation if it, or its path, names other servers than the description does: a whole URL, or a path
 * that is resolved against the server that is called. Variables have their default values. Undefined if the operation
 * uses the description's servers.
 */
export function ownServer(document: Document, operation: FoundOperation): string | undefined {
  const own = serversOf(operation).map(defaultUrl);
  const usual = objectsIn(document.inlined.servers).map(defaultUrl);
  const [url] = own;
  if (url === undefined || own.includes(usual[0] ?? "")) return undefined;
  const resolved = resolvedReference(document, url || "/");
  return resolved && (trimmed(resolved) || "/");
}

/** The server that every operation names for itself where the description names none; the first of them if they differ. */
export function sharedOwnServer(operations: readonly FoundOperation[]): JsonObject | undefined {
  const own = operations.map((operation) => serversOf(operation).find(isCallable));
  if (own.includes(undefined)) return undefined;
  return own[0];
}

/** Those of the operation, or else those of its path. */
function serversOf({ node, item }: FoundOperation): JsonObject[] {
  if (Array.isArray(node.servers)) return objectsIn(node.servers);
  return objectsIn(item.servers);
}
