import {
  type Document,
  type FoundOperation,
  type JsonObject,
  membersOf,
  objectsIn,
  ownMember,
  SpecError,
} from "@specwright/openapi";

/**
 * The base URL of an operation if it, or its path, names other servers than the description does. Variables have their
 * default values. Undefined if the operation uses the description's servers.
 * @throws SpecError if the URL is relative and the description names no server with an absolute URL.
 */
export function ownServer(document: Document, { node, item }: FoundOperation): string | undefined {
  let holder = item;
  if (Array.isArray(node.servers)) holder = node;
  const own = objectsIn(holder.servers).map(urlOf);
  const usual = objectsIn(document.inlined.servers).map(urlOf);
  const [url] = own;
  if (url === undefined || own.includes(usual[0] ?? "/")) return undefined;
  if (URL.canParse(url)) return url;
  const base = usual.find((candidate) => URL.canParse(candidate));
  if (base) return new URL(url, `${base}/`).href.replace(/\/+$/, "");
  const hint = "Write the whole URL: the description names no server that it could be relative to.";
  const message = `the server "${url}" of ${String(node.operationId)} is no absolute URL`;
  throw new SpecError([{ ...document.locate(holder, "servers"), rule: "server-relative", message, hint }]);
}

function urlOf({ url, variables }: JsonObject): string {
  return String(url ?? "")
    .replace(/\{([^{}]+)\}/g, (_, name: string) => String(membersOf(ownMember(variables, name)).default ?? ""))
    .replace(/\/+$/, "");
}
