import { deliver } from "../send/deliver.ts";
import type { Core } from "./core.ts";
import { partsOf } from "./raw-request.ts";
import { removedOf } from "./removed-headers.ts";

/** The raw client as named operations use it. */
export interface MiddlewareClient {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}

// Few clients have middleware. This is loaded with the first request that goes through one.

/** Sends the request of a named operation through the middleware of the raw client. */
export async function throughMiddleware(
  raw: MiddlewareClient,
  ...[context, { method, url, headers, body, init }, signal]: Parameters<Core["deliver"]>
): Promise<Response> {
  let kept: Response | undefined;
  let sent: Response | undefined;
  const { response, error } = await raw.request(method, context.place.route.replace(/^\S+ /, ""), {
    ...init,
    // The URL is complete already. These parts make openapi-fetch put the same one together again.
    baseUrl: new URL(url).origin,
    pathSerializer: () => url.replace(/\?.*/, ""),
    querySerializer: () => new URL(url).search,
    params: { path: {} },
    // The library adds the client's headers again, but for those that are `null` here: the call has removed them.
    headers,
    body,
    // Node asks for it with a streamed body.
    duplex: "half",
    bodySerializer: (serialized: unknown) => serialized,
    parseAs: "stream",
    fetch: async (request: Request) => {
      const { headers: own, ...parts } = await partsOf(request);
      // A middleware may have replaced the request. Then settings that only one platform has are lost.
      sent = await deliver(
        context,
        { ...parts, headers: { ...removedOf(headers), ...own }, init: { ...init, ...parts.init } },
        signal,
      );
      // openapi-fetch reads the body of a failure, and so does the call.
      if (!sent.ok) kept = sent.clone?.();
      return sent;
    },
  });
  if (response.ok) return response;
  if (response === sent && kept) return kept;
  // A middleware has replaced the failure.
  return new Response(textOf(error), response);
}

/** openapi-fetch parses the text of a failure if it can. This is the way back. */
function textOf(error: unknown): string | null {
  if (error === undefined) return null;
  if (typeof error === "string") return error;
  return JSON.stringify(error);
}
