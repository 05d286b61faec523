import type { HeaderMap } from "../request/headers.ts";
import { deliver } from "../send/deliver.ts";
import type { Core } from "./core.ts";
import { partsOf } from "./raw-request.ts";

/** The raw client as named operations use it. */
export interface MiddlewareClient {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}

/** Sends the request of a named operation through the middleware of the raw client. */
export function throughMiddleware(raw: MiddlewareClient): Core["deliver"] {
  return async (context, { method, url, headers, body, init }, signal) => {
    let kept: Response | undefined;
    let sent: Response | undefined;
    const { response, error } = await raw.request(method, context.place.route.replace(/^\S+ /, ""), {
      ...init,
      // The URL is complete already. These parts make openapi-fetch put the same one together again.
      baseUrl: new URL(url).origin,
      pathSerializer: () => url.replace(/\?.*/, ""),
      querySerializer: () => new URL(url).search,
      params: { path: {} },
      // The library adds the client's headers again. `null` keeps out those that the call has removed.
      headers: { ...removed(context.core.options.headers, headers), ...headers },
      body,
      // Node asks for it with a streamed body.
      duplex: "half",
      bodySerializer: (serialized: unknown) => serialized,
      parseAs: "stream",
      fetch: async (request: Request) => {
        const parts = await partsOf(request);
        // A middleware may have replaced the request, and settings of one platform alone are lost then.
        sent = await deliver(context, { ...parts, init: { ...init, ...parts.init } }, signal);
        // openapi-fetch reads the body of a failure, and so does the call.
        if (!sent.ok) kept = sent.clone?.();
        return sent;
      },
    });
    if (response.ok) return response;
    if (response === sent && kept) return kept;
    // A middleware has replaced the failure.
    return new Response(textOf(error), response);
  };
}

/** `null` for each header of the client that a call does not have. */
function removed(given: object = {}, headers: HeaderMap): { [name: string]: null } {
  const names = Object.keys(given).filter((name) => headers[name.toLowerCase()] === undefined);
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** openapi-fetch parses the text of a failure if it can. This is the way back. */
function textOf(error: unknown): string | null {
  if (error === undefined) return null;
  if (typeof error === "string") return error;
  return JSON.stringify(error);
}
