import { descendant } from "@specwright/openapi/internal";
import { listOr, objectOr, stringOr, type UnknownObject, valueAt } from "../document/json.ts";
import { operationKeys } from "../document/operations.ts";
import { isLike, tokenPaths, tokenUrls } from "../document/token-urls.ts";
import type { Mock } from "../mock/start-mock.ts";

type Fetch = typeof globalThis.fetch;
type Addresses = Pick<Mock, "origin" | "url" | "tokenUrl">;

/**
 * A `fetch` for clients of a mock, which reaches nothing else: what is meant for a token endpoint of the document goes to
 * that of the mock, and any other request is refused.
 */
export function mockFetch(
  root: UnknownObject,
  { origin, tokenUrl }: Addresses,
  fetch: Fetch = globalThis.fetch,
): Fetch {
  const endpoints = tokenUrls(root);
  return async (input, init) => {
    const request = new Request(input, init);
    const { url } = request;
    if (url.startsWith(`${origin}/`)) return fetch(request);
    if (endpoints.some((endpoint) => isLike(url, endpoint))) return fetch(await moved(request, tokenUrl));
    throw new TypeError(`${url} is neither the mock nor a token endpoint of the document`);
  };
}

/** The same for a program that calls the provider's real servers: what is meant for one of them goes to the mock too. */
export function redirectingFetch(root: UnknownObject, mock: Addresses, fetch: Fetch = globalThis.fetch): Fetch {
  const servers = serversOf(root);
  const endpoints = tokenPaths(root);
  const others = mockFetch(root, mock, fetch);
  return async (input, init) => {
    const request = new Request(input, init);
    if (await asksForToken(request, endpoints)) return fetch(await moved(request, mock.tokenUrl));
    for (const { pattern, whole } of servers) {
      const [begin] = pattern.exec(request.url) ?? [];
      if (begin === undefined) continue;
      const { pathname } = new URL(begin);
      const target = whole ? mock.url : mock.origin + pathname.replace(/\/$/, "");
      return fetch(await moved(request, `${target}/${request.url.slice(begin.length)}`));
    }
    return others(request);
  };
}

/**
 * An operation may stand where tokens come from, and a program may call it with the same form. A client that needs a token
 * sends its secret nowhere else, and so lets nobody redirect it.
 */
async function asksForToken(request: Request, endpoints: readonly string[]): Promise<boolean> {
  const { pathname } = new URL(request.url);
  if (
    request.method !== "POST" ||
    request.redirect !== "error" ||
    !endpoints.some((endpoint) => isLike(pathname, endpoint))
  )
    return false;
  const form = new URLSearchParams(await request.clone().text());
  return form.get("grant_type") === "client_credentials" && form.has("client_id");
}

interface Server {
  /** Matches the beginning of a URL, with the slash at its end. */
  readonly pattern: RegExp;
  /** Whether it names its host; otherwise the caller has, and the mock has its path. */
  readonly whole: boolean;
}

/** Every server of a document: its own, and those of paths and operations. A document without any has one at `/`. */
function serversOf(root: UnknownObject): Server[] {
  const items = Object.values(objectOr(root.paths)).map(objectOr);
  const holders = [
    ...items.flatMap((item) => operationKeys(item).map(([, keys]) => objectOr(valueAt(item, descendant("", keys))))),
    ...items,
    root,
  ];
  const servers = holders.flatMap((holder) => listOr(holder.servers));
  if (listOr(root.servers).length === 0) servers.push({ url: "/" });
  return servers.map(serverPattern);
}

function serverPattern(server: unknown): Server {
  const { url, variables } = objectOr(server);
  const written = stringOr(url, "").trim().replace(/\/+$/, "").replace(/^\/\//, "https://");
  const parts = written.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    // A variable without a default is what the caller says.
    return escaped(stringOr(objectOr(objectOr(variables)[part]).default, "")) || ".+?";
  });
  const text = parts.join("");
  if (/^(https?:|\.\+\?)/i.test(text)) return { pattern: new RegExp(`^${text}/`), whole: true };
  return { pattern: new RegExp(`^https?://[^/]+/*${text}/`), whole: false };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A `Request` for another URL. Its body is read, because a stream would need more than `fetch` is told here. */
async function moved(request: Request, url: string): Promise<Request> {
  const { method, headers, signal } = request;
  const body = request.body === null ? null : await request.arrayBuffer();
  return new Request(url, { method, headers, signal, body });
}
