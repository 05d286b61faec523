import { at, child, type Json } from "@specwright/openapi/internal";
import { serverUrl } from "../document/base-path.ts";
import { isObject, listOr, objectOr, stringOr, type UnknownObject } from "../document/json.ts";
import { operationKeys } from "../document/operations.ts";
import { PathItem } from "../document/path-item.ts";
import { tokenUrls } from "../document/token-urls.ts";
import type { RequestTarget } from "./request-target.ts";
import type { Served } from "./served.ts";

/** A host of the document, and a path there that the mock's base path stands for. */
interface DescribedServer {
  readonly host: RegExp;
  readonly path: RegExp;
}

/** Whether a request is for an operation of the document. */
type IsServed = (url: string) => boolean;

/**
 * Where the document says that it is served: at its servers, those of its paths and operations, and where its tokens come
 * from. A client whose proxy the mock is names these hosts in its requests.
 */
export class DescribedServers {
  readonly #root: UnknownObject;
  readonly #served: Served;
  /** Few mocks are asked as a proxy is, so that it is read when first needed. */
  #all: readonly DescribedServer[] | undefined;

  constructor(root: UnknownObject, served: Served) {
    this.#root = root;
    this.#served = served;
  }

  /** The target as one of the mock itself, if the document names its host; otherwise as it is. */
  own(target: RequestTarget, method: string): RequestTarget {
    if (!target.isWhole || target.host === undefined) return target;
    const spellings = spellingsOf(target.host);
    this.#all ??= [...serversOf(this.#root), ...tokenServers(this.#root)].flatMap((server) => readServer(server) ?? []);
    const servers = this.#all.filter(({ host }) => spellings.some((each) => host.test(each)));
    if (servers.length === 0) return target;
    const isServed: IsServed = (url) => this.#served.find(url, method.toLowerCase()) !== undefined;
    return { ...target, host: undefined, url: this.#url(target.url, servers, isServed) };
  }

  #url(url: string, servers: readonly DescribedServer[], isServed: IsServed): string {
    const below = servers.filter(({ path }) => path.test(url));
    const urls = below.map(({ path }) => this.#served.base + url.replace(path, ""));
    return urls.find(isServed) ?? url;
  }
}

/** All that are written in a document. */
function serversOf(root: UnknownObject): UnknownObject[] {
  const paths = Object.keys(objectOr(root.paths));
  const items = paths.map((path) => new PathItem(root, child("/paths", path)).value);
  const operations = items.flatMap((item) => operationKeys(item).map(([, keys]) => objectOr(at(item as Json, keys))));
  return [root, ...items, ...operations].flatMap(({ servers }) => listOr(servers)).filter(isObject);
}

function tokenServers(root: UnknownObject): UnknownObject[] {
  return tokenUrls(root).map((url) => ({ url }));
}

const wholeUrl = /^(?:[a-z{][^/?#]*:)?\/\/([^/?#]+)([^?#]*)/i;

/** Undefined for one without a host. */
function readServer(server: UnknownObject): DescribedServer | undefined {
  const url = stringOr(server.url, "").trim();
  const [, host, path = ""] = wholeUrl.exec(url) ?? wholeUrl.exec(serverUrl(server) ?? "") ?? [];
  if (host === undefined) return undefined;
  const source = (text: string): string => sourceOf(text, objectOr(server.variables));
  return {
    host: new RegExp(`^${source(host)}$`, "i"),
    path: new RegExp(`^${source(path.replace(/\/+$/, ""))}(?=[/?]|$)`),
  };
}

/** A variable has the values that the document lists, or any. */
function sourceOf(template: string, variables: UnknownObject): string {
  const parts = template.split(/\{([^{}]+)\}/);
  return parts.map((part, index) => (index % 2 === 0 ? literal(part) : valuesOf(objectOr(variables[part])))).join("");
}

function valuesOf(variable: UnknownObject): string {
  const listed = listOr(variable.enum).map((value) => literal(String(value)));
  if (listed.length === 0) return "[^/?#]*";
  return `(?:${listed.join("|")})`;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** With and without a port that need not be said. */
function spellingsOf(host: string): string[] {
  const bare = host.replace(/:(80|443)?$/, "");
  if (/:\d+$/.test(bare)) return [bare];
  return [bare, `${bare}:80`, `${bare}:443`];
}
