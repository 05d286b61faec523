import { objectOr, stringOr, type UnknownObject } from "./json.ts";

/**
 * The path of the document's first server, without a slash at its end: "" for `https://api.example.com`, "/v1" for
 * `https://api.example.com/v1/` or `/v1`. Server variables take their defaults. Servers of a path or an operation are
 * not considered: a client has one base URL.
 */
export function basePath(root: UnknownObject): string {
  const [server] = Array.isArray(root.servers) ? root.servers : [];
  const variables = objectOr(objectOr(server).variables);
  const url = stringOr(objectOr(server).url, "/").replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    stringOr(objectOr(variables[name]).default, name),
  );
  return new URL(url, "http://document.invalid/").pathname.replace(/\/+$/, "");
}
