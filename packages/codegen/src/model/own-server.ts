import {
  type Document,
  type FoundOperation,
  isObject,
  type Json,
  type JsonObject,
  SpecError,
} from "@specwright/openapi";

/**
 * The base URL of an operation whose path or own entry names servers of its own, with the defaults of its variables;
 * undefined where the operation is served where all others are.
 * @throws SpecError where the URL is relative to nothing
 */
export function ownServer(document: Document, { node, item }: FoundOperation): string | undefined {
  const holder = Array.isArray(node.servers) ? node : item;
  const own = list(holder.servers);
  const usual = list(document.inlined.servers).map(urlOf);
  if (own.length === 0 || own.some((server) => urlOf(server) === (usual[0] ?? "/"))) return undefined;
  const url = urlOf(own[0] as JsonObject);
  if (URL.canParse(url)) return url;
  const base = usual.find((candidate) => URL.canParse(candidate));
  if (base) return new URL(url, `${base}/`).href.replace(/\/+$/, "");
  const hint = "Write the whole URL: the description names no server that it could be relative to.";
  const message = `the server "${url}" of ${String(node.operationId)} is no absolute URL`;
  throw new SpecError([{ ...document.locate(holder, "servers"), rule: "server-relative", message, hint }]);
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function urlOf({ url, variables }: JsonObject): string {
  const values = isObject(variables) ? variables : {};
  return String(url ?? "")
    .replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const variable = Object.hasOwn(values, name) ? values[name] : undefined;
      return isObject(variable) ? String(variable.default ?? "") : "";
    })
    .replace(/\/+$/, "");
}
