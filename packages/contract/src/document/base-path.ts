import { listOr, objectOr, stringOr, type UnknownObject } from "./json.ts";

/** The URL of the document's first server, its variables at their defaults; undefined if the document has none. */
export function firstServerUrl(root: UnknownObject): string | undefined {
  const server = objectOr(listOr(root.servers)[0]);
  const variables = objectOr(server.variables);
  return stringOr(server.url, undefined)?.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    stringOr(objectOr(variables[name]).default, name),
  );
}

/**
 * The path of the document's first server, without a slash at its end: "" for `https://api.example.com`, "/v1" for
 * `https://api.example.com/v1/` or `/v1`. Servers of a path or an operation are not considered: a client has one base
 * URL.
 */
export function basePath(root: UnknownObject): string {
  const url = firstServerUrl(root) ?? "/";
  return new URL(url, "http://document.invalid/").pathname.replace(/\/+$/, "");
}
