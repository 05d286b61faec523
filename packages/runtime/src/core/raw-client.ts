// The only file that knows openapi-fetch.
import createFetchClient, { type Client } from "openapi-fetch";
import { asInput, InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { isIdempotent } from "../operation/invoke.ts";
import { HeaderMap } from "../request/headers.ts";
import { fillPath } from "../request/path.ts";
import type { Outgoing } from "../request/prepare.ts";
import { queryString } from "../request/query.ts";
import { deliver } from "../send/deliver.ts";
import { exchange } from "../send/exchange.ts";
import type { Trip } from "../send/trip.ts";
import type { Core } from "./core.ts";

/** The client of openapi-fetch: `raw.GET("/path", { params })`, inferred from the provider's `paths`. */
export type RawClient<Paths extends object> = Client<Paths>;

/**
 * The plain client of a core, with the same server, credentials, retries and errors. Paths and queries are written by
 * this package's own serializers: the library's reach other routes and leak keys.
 * Once middleware is registered on it, named operations go through it too.
 */
export function createRawClient<Paths extends object>(core: Core): RawClient<Paths> {
  const places = new WeakMap<Request, ErrorPlace>();
  const raw = createFetchClient<Paths>({
    baseUrl: core.baseUrl,
    ...(core.options.headers ? { headers: core.options.headers } : {}),
    pathSerializer,
    querySerializer: (values) => queryString(values as Record<string, unknown>),
    fetch: (request) => sendRaw(core, request, places.get(request) ?? placeOf(request, new URL(request.url).pathname)),
  });
  refuseQuietly(raw as unknown as { [method: string]: Send });
  const { use } = raw;
  use({
    onRequest({ request, schemaPath, params, options }) {
      const place = placeOf(request, schemaPath);
      places.set(request, place);
      // A named operation has checked its own path.
      if (options.pathSerializer === pathSerializer)
        asInput({ place, secrets: [] }, () => fillPath(schemaPath, params.path ?? {}));
    },
  });
  raw.use = (...middleware) => {
    core.deliver = throughMiddleware(raw as unknown as AnyRawClient);
    use(...middleware);
  };
  return raw;
}

type Send = (...rest: unknown[]) => Promise<unknown>;

/** The library puts headers together itself, and the platform's refusal of one quotes its value, which may be a secret. */
function refuseQuietly(raw: { [method: string]: Send }): void {
  for (const [name, send] of Object.entries(raw)) {
    if (!/^([A-Z]+|request)$/.test(name)) continue;
    raw[name] = async (...rest) => {
      try {
        return await send(...rest);
      } catch (error) {
        if (!(error instanceof TypeError && /header/i.test(error.message))) throw error;
        const place = (name === "request" ? rest.slice(0, 2) : [name, rest[0]]).join(" ");
        throw new InputError({ operation: place, route: place }, "a header has a name or a value that cannot be sent");
      }
    };
  }
}

/** What cannot be filled stays as it is: the middleware says what is wrong with it, because it knows the operation. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  try {
    return fillPath(template, values);
  } catch {
    return template;
  }
}

/** A raw call has no name; method and path template stand for it, or the path where a middleware replaced the request. */
function placeOf({ method }: Request, path: string): ErrorPlace {
  return { operation: `${method} ${path}`, route: `${method} ${path}` };
}

/** Deadlines end with the response's headers here: who calls raw reads the body. */
async function sendRaw(core: Core, request: Request, place: ErrorPlace): Promise<Response> {
  const outgoing = await partsOf(request);
  const trip: Trip = {
    core,
    place,
    options: { signal: request.signal },
    security: core.definition.security,
    repeatable: isIdempotent(request.method),
    secrets: [],
  };
  return await exchange(trip, {
    send: (signal) => deliver(trip, outgoing, signal),
    read: async (response) => response,
  });
}

/** The body is kept in memory, so that it can be sent more than once. */
async function partsOf(request: Request): Promise<Outgoing> {
  const { method, url, cache, credentials, integrity, keepalive, mode, referrerPolicy } = request;
  return {
    method,
    url,
    headers: Object.assign(new HeaderMap(), Object.fromEntries(request.headers)),
    body: request.body ? await request.arrayBuffer() : undefined,
    init: { cache, credentials, integrity, keepalive, mode, referrerPolicy },
  };
}

/** The untyped door through which named operations go. */
interface AnyRawClient {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}

function throughMiddleware(raw: AnyRawClient): typeof deliver {
  return async (trip, { method, url, headers, body }, signal) => {
    let kept: Response | undefined;
    let sent: Response | undefined;
    const { response, error } = await raw.request(method, trip.place.route.replace(/^\S+ /, ""), {
      // The whole URL is known; openapi-fetch only has to put it together again.
      baseUrl: new URL(url).origin,
      pathSerializer: () => url.replace(/\?.*/, ""),
      querySerializer: () => new URL(url).search,
      params: { path: {} },
      // The library adds the client's headers again; `null` keeps out those that the call has taken away.
      headers: { ...absent(trip.core.options.headers, headers), ...headers },
      body,
      bodySerializer: (serialized: unknown) => serialized,
      parseAs: "stream",
      fetch: async (request: Request) => {
        sent = await deliver(trip, await partsOf(request), signal);
        // openapi-fetch reads the body of a failure, and so do we.
        if (!sent.ok) kept = sent.clone();
        return sent;
      },
    });
    if (response.ok) return response;
    // A middleware may have put another failure in the place of the one that came.
    return response === sent && kept ? kept : new Response(textOf(error), response);
  };
}

function absent(given: object = {}, headers: HeaderMap): { [name: string]: null } {
  const gone = Object.keys(given).filter((name) => headers[name.toLowerCase()] === undefined);
  return Object.fromEntries(gone.map((name) => [name, null]));
}

/** openapi-fetch parses the text of a failure where it can; this is the way back. */
function textOf(error: unknown): string | null {
  return error === undefined ? null : typeof error === "string" ? error : JSON.stringify(error);
}
