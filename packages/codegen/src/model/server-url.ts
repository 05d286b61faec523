import {
  type Document,
  type Json,
  type JsonObject,
  membersOf,
  objectsIn,
  ownMember,
} from "@specwright/openapi/internal";

/** What stands for a server that nobody knows. It never reaches a package. */
const UNKNOWN = "https://unknown.invalid";

/** The URL of a Server Object without a slash at its end, its variables at their defaults. */
export function defaultUrl({ url, variables }: JsonObject): string {
  const filled = writtenUrl(url).replace(/\{([^{}]+)\}/g, (_, name: string) =>
    String(membersOf(ownMember(variables, name)).default ?? ""),
  );
  return trimmed(filled);
}

/** The URL of a Server Object as it is written. A server without a scheme is called by the safe one. */
export function writtenUrl(url: Json | undefined): string {
  return String(url ?? "")
    .trim()
    .replace(/^\/\//, "https://");
}

export function trimmed(url: string): string {
  return url.replace(/\/+$/, "");
}

/** Whether a client can call a server without being told a base URL; a host may still be a variable without a default. */
export function isCallable(server: JsonObject): boolean {
  return /^https?:\/\//i.test(defaultUrl(server)) || /^(https?:\/\/|\{)/i.test(writtenUrl(server.url));
}

/**
 * A URL reference as the client has it: a whole URL, or a path that is resolved against the server that is called. What
 * is relative to a path, such as `../v2`, is relative to the description's first server. Undefined if no request can be
 * sent there.
 */
export function resolvedReference(document: Document, reference: string): string | undefined {
  const [first] = objectsIn(document.inlined.servers);
  const server = URL.parse(writtenUrl(first && filledUrl(first)), UNKNOWN) ?? new URL(UNKNOWN);
  const url = URL.parse(reference, server.href);
  if (!url || !/^https?:$/.test(url.protocol) || reference === "") return undefined;
  if (/^https?:\/\//i.test(reference)) return reference;
  if (url.host !== server.host) return url.href;
  return (url.pathname + url.search).replaceAll("%7B", "{").replaceAll("%7D", "}");
}

/** Like `defaultUrl`, but a slash at the end stays: what is relative to a path needs it. */
function filledUrl(server: JsonObject): string {
  const slash = writtenUrl(server.url).endsWith("/");
  if (slash) return `${defaultUrl(server)}/`;
  return defaultUrl(server);
}
