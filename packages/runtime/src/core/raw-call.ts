import { asInput } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import type { HeaderMap } from "../request/headers.ts";
import { fillPath } from "../request/path.ts";
import { exploded, queryString } from "../request/query.ts";
import { checkText } from "../request/value-kind.ts";
import { isComposite, type WriteValue } from "../request/value-text.ts";
import type { Core } from "./core.ts";
import type { CoreOptions } from "./options.ts";
import { sendRaw } from "./raw-request.ts";
import { removedOf } from "./removed-headers.ts";

// It is loaded with the first raw call. Paths and queries are written by this package's own serializers, because those of
// openapi-fetch reach other routes and leak keys.

/** What a raw client knows and keeps. */
export interface OwnRaw {
  readonly core: Core;
  /** All operations of the client. */
  readonly groups: readonly { readonly [name: string]: unknown }[];
  /** The client's, as the library adds them to each call. The first call puts them here. */
  readonly headers: { [name: string]: string | undefined };
  /** The calls that requests belong to. */
  readonly places: WeakMap<Request, ErrorPlace>;
}

export type Send = (...rest: unknown[]) => Promise<Sent>;

/** What a raw call resolves to. */
interface Sent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What is looked at of the options of a raw call. */
interface RawOptions {
  readonly init?: object;
  readonly fetch?: OwnFetch;
  readonly body?: unknown;
  readonly bodySerializer?: unknown;
  readonly pathSerializer?: unknown;
  readonly querySerializer?: unknown;
  readonly params?: { readonly path?: object; readonly query?: object };
  readonly headers?: object;
}

/** The `fetch` of one call, as openapi-fetch calls it. */
type OwnFetch = (request: Request) => Promise<Response>;

/**
 * A call that brings a `fetch` of its own keeps credentials, retries and deadlines. The settings in `init` go to where
 * the library has them. A failure that the provider sends with a success status is a failure.
 */
export async function callRaw(own: OwnRaw, name: string, send: Send, rest: unknown[]): ReturnType<Send> {
  const at = name === "request" ? 2 : 1;
  const { init, fetch, ...given } = (rest[at] ?? {}) as RawOptions;
  const place = placeOf(name === "request" ? rest : [name, ...rest]);
  asInput({ place, secrets: [] }, () => checkCall(given));
  const { pathSerializer = pathOf, querySerializer = queryOf } = given;
  const call = { fetch, descriptor: descriptorOf(own, place), headers: removedOf(given.headers) };
  rest[at] = { ...init, ...given, pathSerializer, querySerializer, fetch: sendWith(own, call) };
  Object.assign(own.headers, headersOfAnyBody(own.core.options.headers));
  try {
    const result = await send(...rest);
    if (!own.core.definition.envelope?.(result.data)) return result;
    return { error: result.data, response: result.response };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw (await import("./wrong-header.ts")).explained(error, place);
  }
}

/** A client's content type is that of no body in particular. It would take the boundary from a form. */
function headersOfAnyBody(given: CoreOptions["headers"]): OwnRaw["headers"] {
  const headers = given ?? {};
  // In JavaScript it may be what the library takes as well, and what has its pairs.
  const pairs = Symbol.iterator in headers ? (headers as never as Headers) : Object.entries(headers);
  return Object.fromEntries([...pairs].filter(([name]) => !/^content-type$/i.test(name)));
}

function checkCall({ params, body, bodySerializer, pathSerializer, querySerializer }: RawOptions): void {
  checkText("path", !pathSerializer && params?.path);
  checkText("query", !querySerializer && params?.query);
  // The library would write `{}` in the place of a blob, a map and whatever else JSON does not have.
  checkText("body", body && !bodySerializer && !(body instanceof FormData) && body, true);
}

/** The operation of a call, if the client has one of its method and path. */
function descriptorOf({ groups }: OwnRaw, { route }: ErrorPlace): Descriptor | undefined {
  const all = groups.flatMap((operations) => Object.values(operations) as AnyOperation[]);
  return all.find(({ descriptor: { method, path } }) => `${method} ${path}` === route)?.descriptor;
}

/** What is known of a call, beside its request. */
interface OwnCall {
  readonly fetch: OwnFetch | undefined;
  readonly descriptor: Descriptor | undefined;
  readonly headers: HeaderMap;
}

function sendWith({ core, places }: OwnRaw, { fetch, descriptor, headers }: OwnCall): OwnFetch {
  return async (request) => {
    const { method, url } = request;
    const place = places.get(request) ?? placeOf([method, new URL(url).pathname]);
    const fetching = fetch && {
      ...core,
      fetch: async (to: string, init: RequestInit) => await fetch(new Request(to, init)),
    };
    return await sendRaw({ core: fetching ?? core, place, descriptor, headers }, request);
  };
}

/** What openapi-fetch tells its middleware of a request. */
interface AskedRequest {
  readonly request: Request;
  readonly schemaPath: string;
  readonly params: { readonly path?: Record<string, unknown> };
  readonly options: { readonly pathSerializer: unknown };
}

/** The middleware that every raw client has: it notes the call of a request. */
export function onRequest(
  { places }: OwnRaw,
  { request, schemaPath, params, options }: AskedRequest,
): Request | undefined {
  const place = placeOf([request.method, schemaPath]);
  places.set(request, place);
  // A named operation has checked its own path.
  if (options.pathSerializer === pathOf)
    asInput({ place, secrets: [] }, () => fillPath(schemaPath.split(/[{}]/), params.path ?? {}));
  // The library begins a second query where the path has one already.
  if (!/\?.*\?/.test(request.url)) return undefined;
  const joined = Object.assign(new Request(request.url.replace(/(\?.*)\?/, "$1&"), request), request);
  places.set(joined, place);
  return joined;
}

/** A raw call has no operationId. It is named by its method and path template, or path if a middleware replaced it. */
function placeOf([method, path]: unknown[]): ErrorPlace {
  const place = `${String(method).toUpperCase()} ${path}`;
  return { operation: place, route: place };
}

function queryOf(values: Record<string, unknown>): string {
  return queryString(values, inQuery);
}

/** As the library writes them, which does not know what is described: the members of an object are `filter[a]=1`. */
const inQuery: WriteValue = (name, value) => {
  if (Array.isArray(value) || !isComposite(value)) return exploded(name, value);
  return queryString(value as Record<string, unknown>, (key, item) => inQuery(`${name}[${key}]`, item));
};

/** A path that cannot be filled does not change. The middleware throws the error for it, because it knows the operation. */
function pathOf(template: string, values: Record<string, unknown>): string {
  try {
    return fillPath(template.split(/[{}]/), values);
  } catch {
    return template;
  }
}
