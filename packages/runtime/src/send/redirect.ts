import { NetworkError } from "../errors/network-error.ts";
import { spelledRedactor } from "../errors/redact-spelled.ts";
import { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import { isStream } from "../request/value-kind.ts";
import { discard } from "../response/discard.ts";
import type { CallContext } from "./call-context.ts";
import { noResponse } from "./no-response.ts";
import { notFollowed } from "./not-followed.ts";
import { wholeResponse } from "./whole-response.ts";

/**
 * The response that a redirect leads to, or the whole response if it is not a redirect.
 * @param hops how many more are followed
 */
export async function follow(
  context: CallContext,
  hop: OutgoingRequest,
  given: Response,
  hops: number,
  send: (hop: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const came = noResponse(given);
  if (came)
    throw new NetworkError(
      context.place,
      `fetch gave ${spelledRedactor(context)(came)} where a Response, or an object with status, headers and text(), was expected`,
    );
  const response = wholeResponse(given);
  if (response.type === "opaqueredirect")
    throw new NetworkError(context.place, "it redirects, and browsers hide where to: pass that as baseUrl");
  if (response.status === 0)
    throw new NetworkError(context.place, `fetch gave a response of type "${response.type}", which has no status`);
  if (!/30[12378]/.test(`${response.status}`)) return response;
  const next = hops > 0 ? nextHop(response, hop, context) : "ten others were followed before it";
  if (typeof next === "string") {
    notFollowed(context, next);
    return response;
  }
  await discard(response);
  return await send(next);
}

/**
 * The request that a redirect asks for, as the Fetch standard rewrites it. No credential goes to another origin.
 * If it cannot be made, the reason.
 */
function nextHop(response: Response, hop: OutgoingRequest, context: CallContext): OutgoingRequest | string {
  const location = decoded(response.headers.get("location"));
  if (!location) return "it has no Location";
  if (!URL.canParse(location, hop.url)) return "its Location is not a URL";
  const url = new URL(location, hop.url);
  const headers = Object.assign(new HeaderMap(), hop.headers);
  if (url.origin !== new URL(hop.url).origin) {
    leaveCredentials(url, headers, context);
    // The new address may hold a credential anywhere: in its path, or where a parameter repeats the old address.
    if (spelledRedactor(context)(url.href) !== url.href)
      return "its Location is on another origin and holds a credential";
  }
  if (!/^https?:$/.test(url.protocol)) return `its Location has the scheme ${url.protocol}`;
  if (url.username || url.password) return "its Location holds a user name or a password";
  return rewritten({ ...hop, url: url.href, headers }, response.status);
}

function rewritten(hop: OutgoingRequest, status: number): OutgoingRequest | string {
  if (becomesGet(status, hop.method)) {
    delete hop.headers["content-type"];
    return { ...hop, method: "GET", body: undefined };
  }
  if (isStream(hop.body)) return "the body of the request is a stream, which cannot be sent again";
  return hop;
}

/** Platforms give each byte of a header as one character. Servers that escape nothing send UTF-8. */
function decoded(location: string | null): string | null {
  if (!location || /[^\0-\xff]/.test(location)) return location;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(location, (byte) => byte.charCodeAt(0)));
  } catch {
    return location;
  }
}

/** Removes what must not go to a server that the caller has not chosen. All but three headers may hold a secret. */
function leaveCredentials(url: URL, headers: HeaderMap, { core }: CallContext): void {
  for (const scheme of Object.values(core.definition.schemes)) scheme.in.leave?.(url, scheme.name);
  for (const name in headers) if (!/^(accept|content-type|user-agent)$/.test(name)) delete headers[name];
}

/** 303, and 301 and 302 after a POST, become a GET. */
function becomesGet(status: number, method: string): boolean {
  return (status === 303 && method !== "HEAD") || (status < 303 && method === "POST");
}
