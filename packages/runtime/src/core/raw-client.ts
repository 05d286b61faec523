// The only file that knows openapi-fetch.
import createFetchClient, { type Client } from "openapi-fetch";
import { fillPath } from "../request/path.ts";
import { queryString } from "../request/query.ts";

/** The client of openapi-fetch: `raw.GET("/path", { params })`, inferred from the provider's `paths`. */
export type RawClient<Paths extends object> = Client<Paths>;

interface RawOptions {
  readonly baseUrl: string;
  readonly headers: { readonly [name: string]: string } | undefined;
  /** `route` is the method and path template, for errors. */
  readonly fetch: (request: Request, route: string) => Promise<Response>;
}

/** Paths and queries are written by this package's own serializers: the library's reach other routes and leak keys. */
export function createRawClient<Paths extends object>({ baseUrl, headers, fetch }: RawOptions): RawClient<Paths> {
  return createFetchClient<Paths>({
    baseUrl,
    ...(headers ? { headers } : {}),
    pathSerializer: (template, values) => fillPath(template, values),
    querySerializer: (values) => queryString(values as Record<string, unknown>),
    fetch: (request) => fetch(request, `${request.method} ${new URL(request.url).pathname}`),
  });
}

/** The untyped door through which named operations go. */
export interface AnyRawClient {
  request(
    method: string,
    path: string,
    init: Record<string, unknown>,
  ): Promise<{ response: Response; error?: unknown }>;
}
