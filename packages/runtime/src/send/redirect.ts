import type { Placement } from "../auth/scheme.ts";
import { type Confidential, redact } from "../errors/redact.ts";
import { HeaderMap } from "../request/headers.ts";
import type { Outgoing } from "../request/prepare.ts";

/** What may go to a server that the caller has not chosen; a header of ours or the caller's may hold a secret. */
const HARMLESS = /^(accept|content-type|user-agent)$/;

/**
 * The request that a redirect asks for, as the Fetch standard rewrites it: 303, and 301 and 302 after a POST, become a
 * GET. To another origin no credential goes along. `undefined` where there is nothing to follow, or no second copy of
 * a streamed body.
 */
export function nextHop(
  { status, headers: answered }: Response,
  hop: Outgoing,
  placements: readonly Placement[],
  call: Confidential,
): Outgoing | undefined {
  const location = answered.get("location");
  if (!/30[12378]/.test(`${status}`) || !location || !URL.canParse(location, hop.url)) return undefined;
  const url = new URL(location, hop.url);
  const same = url.origin === new URL(hop.url).origin;
  if (!same) for (const { leave } of placements) leave?.(url);
  const toGet = status === 303 ? hop.method !== "HEAD" : status < 303 && hop.method === "POST";
  // An address with a password in it is none that a request can be made of.
  if (!/^https?:\/\/[^@/]+\//.test(url.href) || (!toGet && hop.body instanceof ReadableStream)) return undefined;
  const headers = Object.assign(new HeaderMap(), hop.headers);
  for (const name in headers) if (!same && !HARMLESS.test(name)) delete headers[name];
  if (toGet) delete headers["content-type"];
  // The address may repeat the one before, and with it a credential, as the value of a parameter of its own.
  return {
    ...hop,
    url: same ? url.href : redact(url.href, call),
    headers,
    ...(toGet && { method: "GET", body: undefined }),
  };
}
