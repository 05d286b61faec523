// The only file that knows openapi-fetch.
import createFetchClient, { type Client } from "openapi-fetch";
import { asInput } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { fillPath } from "../request/path.ts";
import { exploded, queryString } from "../request/query.ts";
import { checkText } from "../request/value-kind.ts";
import { isComposite, type WriteValue } from "../request/value-text.ts";
import type { IsFailure } from "../response/envelope.ts";
import type { Core } from "./core.ts";
import type { CoreOptions } from "./options.ts";
import type { MiddlewareClient } from "./raw-middleware.ts";

/** The client of openapi-fetch: `raw.GET("/path", { params })`, inferred from the provider's `paths`. */
export type RawClient<Paths extends object> = Client<Paths>;

/**
 * The plain client of a core, with the same server, credentials, retries and errors. Paths and queries are written by
 * this package's own serializers, because the library's reach other routes and leak keys.
 * Once it has middleware, named operations go through that too.
 */
export function createRawClient<Paths extends object>(core: Core): RawClient<Paths> {
  const places = new WeakMap<Request, ErrorPlace>();
  const sendWith = (fetch?: OwnFetch) => async (request: Request) => {
    const { method, url } = request;
    const place = places.get(request) ?? placeOf([method, new URL(url).pathname]);
    const { sendRaw } = await import("./raw-request.ts");
    return await sendRaw(
      fetch ? { ...core, fetch: async (url, init) => await fetch(new Request(url, init)) } : core,
      request,
      place,
    );
  };
  const raw = createFetchClient<Paths>({
    ...core.options.init,
    baseUrl: core.baseUrl,
    headers: headersOfAnyBody(core.options.headers),
    pathSerializer,
    querySerializer: (values) => queryString(values as Record<string, unknown>, inQuery),
    fetch: sendWith(),
  });
  const named = { ...raw } as unknown as MiddlewareClient;
  prepareCalls(raw as unknown as { [method: string]: Send }, sendWith, core.definition.envelope);
  const { use } = raw;
  use({
    onRequest({ request, schemaPath, params, options }) {
      const place = placeOf([request.method, schemaPath]);
      places.set(request, place);
      // A named operation has checked its own path.
      if (options.pathSerializer === pathSerializer)
        asInput({ place, secrets: [] }, () => fillPath(schemaPath.split(/[{}]/), params.path ?? {}));
      // The library begins a second query where the path has one already.
      if (!/\?.*\?/.test(request.url)) return undefined;
      const joined = Object.assign(new Request(request.url.replace(/(\?.*)\?/, "$1&"), request), request);
      places.set(joined, place);
      return joined;
    },
  });
  raw.use = (...middleware) => {
    use(...middleware);
    core.deliver = async (...attempt) => {
      const { throughMiddleware } = await import("./raw-middleware.ts");
      return await throughMiddleware(named, ...attempt);
    };
  };
  return raw;
}

/** A client's content type is that of no body in particular. It would take the boundary from a form. */
function headersOfAnyBody(headers: CoreOptions["headers"] = {}): Record<string, string | undefined> {
  // In JavaScript it may be what the library takes as well, and what has its pairs.
  const pairs = Symbol.iterator in headers ? (headers as never as Headers) : Object.entries(headers);
  return Object.fromEntries([...pairs].filter(([name]) => !/^content-type$/i.test(name)));
}

type Send = (...rest: unknown[]) => Promise<Sent>;

/** What is looked at of the options of a raw call. */
interface RawOptions {
  readonly init?: object;
  readonly fetch?: OwnFetch;
  readonly body?: unknown;
  readonly bodySerializer?: unknown;
  readonly pathSerializer?: unknown;
  readonly querySerializer?: unknown;
  readonly params?: { readonly path?: object; readonly query?: object };
}

/** What a raw call resolves to. */
interface Sent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The `fetch` of one call, as openapi-fetch calls it. */
type OwnFetch = (request: Request) => Promise<Response>;

/**
 * A call that brings a `fetch` of its own keeps credentials, retries and deadlines. The settings in `init` go to where
 * the library has them. A failure that the provider sends with a success status is a failure.
 */
function prepareCalls(
  raw: { [method: string]: Send },
  sendWith: (fetch: OwnFetch) => OwnFetch,
  isFailure: IsFailure = () => false,
): void {
  for (const [name, send] of Object.entries(raw)) {
    if (!/^([A-Z]+|request)$/.test(name)) continue;
    raw[name] = async (...rest) => {
      const at = name === "request" ? 2 : 1;
      const { init, fetch, ...options } = (rest[at] ?? {}) as RawOptions;
      const { body, bodySerializer, params, pathSerializer, querySerializer } = options;
      rest[at] = { ...init, ...options, ...(fetch && { fetch: sendWith(fetch) }) };
      const place = placeOf(name === "request" ? rest : [name, ...rest]);
      // The library would write `{}` in the place of a blob, a map and whatever else JSON does not have.
      const isJson = body && !bodySerializer && !(body instanceof FormData);
      asInput({ place, secrets: [] }, () => {
        checkText("path", !pathSerializer && params?.path);
        checkText("query", !querySerializer && params?.query);
        checkText("body", isJson && body, true);
      });
      try {
        const result = await send(...rest);
        if (!isFailure(result.data)) return result;
        return { error: result.data, response: result.response };
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        throw (await import("./wrong-header.ts")).explained(error, place);
      }
    };
  }
}

/** A raw call has no operationId. It is named by its method and path template, or path if a middleware replaced it. */
function placeOf([method, path]: unknown[]): ErrorPlace {
  const place = `${method} ${path}`;
  return { operation: place, route: place };
}

/** As the library writes them, which does not know what is described: the members of an object are `filter[a]=1`. */
const inQuery: WriteValue = (name, value) => {
  if (Array.isArray(value) || !isComposite(value)) return exploded(name, value);
  return queryString(value as Record<string, unknown>, (key, item) => inQuery(`${name}[${key}]`, item));
};

/** A path that cannot be filled does not change. The middleware throws the error for it, because it knows the operation. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  try {
    return fillPath(template.split(/[{}]/), values);
  } catch {
    return template;
  }
}
