import type { JsonObject } from "@specwright/openapi";
import type { Operation } from "../described-operations.ts";
import { asArray, asObject } from "../json-value.ts";
import type { Version } from "../version.ts";

/** Where an operation can be reached, and what says so. */
export interface Addresses {
  readonly holder: JsonObject;
  readonly urls: ReadonlyMap<string, JsonObject>;
}

/** One entry for each URL that the variables can make of a server's template; free variables stay as they are. */
export function addresses(version: Version, { item, node }: Pick<Operation, "item" | "node">): Addresses {
  const root = version.document.bundled;
  const holder = [node, item, root].find(({ servers }) => Array.isArray(servers) && servers.length > 0) ?? root;
  const servers = version.list(holder.servers);
  if (servers.length === 0) servers.push({ url: "/" });
  const urls = new Map<string, JsonObject>();
  for (const server of servers) for (const url of expanded(server)) urls.set(url, server);
  return { holder, urls };
}

/** Whether one of some addresses answers what is sent to another: it is the same, or a free variable can make it so. */
export function answers({ urls }: { readonly urls: ReadonlyMap<string, unknown> }, url: string): boolean {
  const wanted = identity(url);
  return [...urls.keys()].some((known) => {
    const parts = identity(known)
      .split("{}")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(wanted);
  });
}

/** The whole addresses of an operation, each with that of its server. What stands in the path is no variable of a server. */
export function wholeAddresses(version: Version, operation: Operation): ReadonlyMap<string, string> {
  const path = operation.path.replace(/\{[^{}]*\}/g, "<>");
  const servers = [...addresses(version, operation).urls.keys()];
  return new Map(servers.map((server) => [identity(addressAt(server, path)), server]));
}

/** The address of a path below a server. */
export function addressAt(server: string, path: string): string {
  return server.replace(/\/$/, "") + path;
}

/** Whether one of two addresses is relative, and may be the other one: that depends on where a description is served. */
export function mayBeOne(one: string, other: string): boolean {
  const [first, second] = [relativeOf(one), relativeOf(other)];
  return isAbsolute(one) !== isAbsolute(other) && first === second;
}

function isAbsolute(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(url);
}

/** An address without its host. */
function relativeOf(url: string): string {
  return identity(url)
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, "")
    .replace(/^(?:\.?\/)?|\/$/g, "");
}

/** Nobody sees the names of variables, hosts have no case, and a scheme has a port of its own. */
export function identity(url: string): string {
  return url
    .replace(/\{[^{}]*\}/g, "{}")
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, (authority) => authority.toLowerCase())
    .replace(/^(?:(https:\/\/[^/?#]*):443|(http:\/\/[^/?#]*):80)(?=[/?#]|$)/, "$1$2");
}

const MOST_URLS = 200;

function expanded(server: JsonObject): string[] {
  let urls = [String(server.url ?? "/").replace(/(?<=.)\/$/, "")];
  for (const [name, variable] of Object.entries(asObject(server.variables))) {
    const values = asArray(asObject(variable).enum);
    if (values.length === 0 || urls.length * values.length > MOST_URLS) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, String(value))));
  }
  return urls;
}
