// The only file that knows openapi-fetch.
import createFetchClient, { type Client } from "openapi-fetch";
import { asInput, InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { fillPath } from "../request/path.ts";
import { queryString } from "../request/query.ts";
import type { Core } from "./core.ts";
import { type MiddlewareClient, throughMiddleware } from "./raw-middleware.ts";
import { placeOf, sendRaw } from "./raw-request.ts";

/** The client of openapi-fetch: `raw.GET("/path", { params })`, inferred from the provider's `paths`. */
export type RawClient<Paths extends object> = Client<Paths>;

/**
 * The plain client of a core, with the same server, credentials, retries and errors. Paths and queries are written by
 * this package's own serializers, because the library's reach other routes and leak keys.
 * Once it has middleware, named operations go through that too.
 */
export function createRawClient<Paths extends object>(core: Core): RawClient<Paths> {
  const places = new WeakMap<Request, ErrorPlace>();
  const raw = createFetchClient<Paths>({
    baseUrl: core.baseUrl,
    ...(core.options.headers && { headers: core.options.headers }),
    pathSerializer,
    querySerializer: (values) => queryString(values as Record<string, unknown>),
    fetch: (request) => sendRaw(core, request, places.get(request) ?? placeOf(request, new URL(request.url).pathname)),
  });
  explainRefusedHeaders(raw as unknown as { [method: string]: Send });
  const { use } = raw;
  use({
    onRequest({ request, schemaPath, params, options }) {
      const place = placeOf(request, schemaPath);
      places.set(request, place);
      // A named operation has checked its own path.
      if (options.pathSerializer === pathSerializer)
        asInput({ place, secrets: [] }, () => fillPath(schemaPath, params.path ?? {}));
      // The library begins a second query where the path has one already.
      if (!/\?.*\?/.test(request.url)) return undefined;
      const joined = new Request(request.url.replace(/(\?.*)\?/, "$1&"), request);
      places.set(joined, place);
      return joined;
    },
  });
  raw.use = (...middleware) => {
    core.deliver = throughMiddleware(raw as unknown as MiddlewareClient);
    use(...middleware);
  };
  return raw;
}

type Send = (...rest: unknown[]) => Promise<unknown>;

/**
 * The library puts headers together itself. The platform's error for a header that it refuses quotes the value, which
 * may be a secret, so the error is replaced.
 */
function explainRefusedHeaders(raw: { [method: string]: Send }): void {
  for (const [name, send] of Object.entries(raw)) {
    if (!/^([A-Z]+|request)$/.test(name)) continue;
    raw[name] = async (...rest) => {
      try {
        return await send(...rest);
      } catch (error) {
        if (!(error instanceof TypeError && /header/i.test(error.message))) throw error;
        const [method, path] = name === "request" ? rest : [name, ...rest];
        const place = [method, path].join(" ");
        throw new InputError({ operation: place, route: place }, "a header has a name or a value that cannot be sent");
      }
    };
  }
}

/** A path that cannot be filled stays as it is. The middleware throws the error for it, because it knows the operation. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  try {
    return fillPath(template, values);
  } catch {
    return template;
  }
}
