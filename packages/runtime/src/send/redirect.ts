import { redact } from "../errors/redact.ts";
import { HeaderMap } from "../request/headers.ts";
import type { Outgoing } from "../request/prepare.ts";
import type { Trip } from "./trip.ts";

/** What may go to a server that the caller has not chosen; a header of ours or the caller's may hold a secret. */
const HARMLESS = /^(accept|content-type|user-agent)$/;

/**
 * The request that a redirect asks for, as the Fetch standard rewrites it: 303, and 301 and 302 after a POST, become a
 * GET. To another origin no credential goes along. `undefined` where there is nothing to follow, or no second copy of
 * a streamed body.
 */
export function nextHop({ status, headers: answered }: Response, hop: Outgoing, trip: Trip): Outgoing | undefined {
  const location = answered.get("location");
  if (!/30[12378]/.test(`${status}`) || !location || !URL.canParse(location, hop.url)) return undefined;
  const url = new URL(location, hop.url);
  const headers = Object.assign(new HeaderMap(), hop.headers);
  let leaks = false;
  if (url.origin !== new URL(hop.url).origin) {
    for (const { where, name } of Object.values(trip.core.definition.schemes)) where.leave?.(url, name);
    for (const name in headers) if (!HARMLESS.test(name)) delete headers[name];
    // The address may repeat the one before, and with it a credential, as the value of a parameter of its own.
    leaks = redact(url.search, trip) !== url.search;
  }
  const { method, body } = hop;
  const toGet = status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
  // An address with a password in it is none that a request can be made of.
  if (leaks || !/^https?:\/\/[^@/]+\//.test(url.href) || (!toGet && body instanceof ReadableStream)) return undefined;
  if (toGet) delete headers["content-type"];
  return { ...hop, url: url.href, headers, ...(toGet && { method: "GET", body: undefined }) };
}
