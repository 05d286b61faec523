import { listOr, objectOr, stringOr, type UnknownObject } from "./json.ts";

/** The URL of a server, its variables at their defaults; undefined if it has none. */
export function serverUrl(server: unknown): string | undefined {
  const { url, variables } = objectOr(server);
  return stringOr(url, undefined)
    ?.trim()
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => stringOr(objectOr(objectOr(variables)[name]).default, name));
}

/** The URL of the document's first server; undefined if the document has none. */
export function firstServerUrl(root: UnknownObject): string | undefined {
  return serverUrl(listOr(root.servers)[0]);
}

/**
 * The path of the document's first server, without a slash at its end: "" for `https://api.example.com`, "/v1" for
 * `https://api.example.com/v1/` or `/v1`.
 */
export function basePath(root: UnknownObject): string {
  return pathOf(firstServerUrl(root) ?? "/");
}

const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i;

/**
 * The base path of an operation that, or whose path, names a server of its own without a host; undefined otherwise. A
 * server on another host is not considered: a client has one base URL.
 *
 * @param holders The operation and its path.
 */
export function ownBasePath(root: UnknownObject, ...holders: readonly UnknownObject[]): string | undefined {
  const own = holders.find(({ servers }) => Array.isArray(servers))?.servers;
  const url = serverUrl(listOr(own)[0]);
  if (url === undefined || host.test(url)) return undefined;
  const path = pathOf(url, `${basePath(root)}/`);
  if (path === basePath(root)) return undefined;
  return path;
}

// A host may be a variable that is empty by default, and then there is no URL.
function pathOf(url: string, base = "/"): string {
  const path = url.replace(host, "") || base;
  const whole = URL.parse(host.test(url) ? path : url, `http://document.invalid${base}`);
  return (whole?.pathname ?? "").replace(/\/+$/, "");
}
