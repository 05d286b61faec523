import { serverUrl } from "../document/base-path.ts";
import { DocumentError } from "../document/document-error.ts";
import { listOr } from "../document/json.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";

/** A part of the web that is mocked. */
export interface Area {
  /** "https://api.example.com/v1", without a slash at its end. */
  readonly url: string;
  /** The path that stands for it in the document, "/v1". */
  readonly path: string;
}

/**
 * Where a document is served: at the URL that the caller names, or else at all servers of the document; and beside each
 * of them what an operation's own server without a host says.
 *
 * @throws DocumentError if no server has a host
 */
export function mockedUrls(
  { root, source }: LoadedDocument,
  operations: readonly Operation[],
  path: string,
  baseUrl: string | undefined,
): Area[] {
  const named = baseUrl === undefined ? listOr(root.servers).map(serverUrl) : [baseUrl];
  const bases = named.flatMap((url) => URL.parse(url ?? "", pageUrl()) ?? []);
  if (bases.length === 0) throw noServer(source, baseUrl);
  const own = new Set(operations.flatMap(({ base }) => base ?? []));
  return bases.flatMap((base) => [
    ...[...own].map((each) => ({ url: base.origin + each, path: each })),
    { url: base.origin + base.pathname.replace(/\/+$/, ""), path },
  ]);
}

/** Undefined outside of a browser. */
export function pageUrl(): string | undefined {
  return (globalThis as { readonly location?: { readonly href: string } }).location?.href;
}

/** All requests that one of the areas is for. */
export function patternOf(areas: readonly Area[]): RegExp {
  const urls = areas.map(({ url }) => url.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^(?:${urls.join("|")})(?:[/?#]|$)`);
}

/** Path and query of a URL as the document has them; undefined if it lies in no area. */
export function pathInDocument(areas: readonly Area[], url: string): string | undefined {
  const area = areas.find((each) => url.startsWith(each.url) && /^([/?]|$)/.test(url.slice(each.url.length)));
  if (area === undefined) return undefined;
  const rest = url.slice(area.url.length);
  return area.path + rest || "/";
}

function noServer(source: string, baseUrl: string | undefined): DocumentError {
  const found = baseUrl === undefined ? "The document names no server with a host" : `${baseUrl} is no URL`;
  return new DocumentError(`${found}. Say where the client calls it: baseUrl: "https://api.example.com/v1".`, {
    source,
    pointer: "/servers",
  });
}
