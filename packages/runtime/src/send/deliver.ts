import { authorize } from "../auth/authorize.ts";
import type { Placement } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { HeaderMap, putCookies, putHeaders } from "../request/headers.ts";
import type { Outgoing } from "../request/prepare.ts";
import { nextHop } from "./redirect.ts";
import type { Trip } from "./trip.ts";

/** Sends one attempt with fresh credentials, along its redirects. The only place that calls `fetch`. */
export async function deliver(trip: Trip, outgoing: Outgoing, signal: AbortSignal): Promise<Response> {
  const { place, secrets } = trip;
  const placements = await authorize(trip);
  const inQuery = placements.filter((placement) => placement.in === "query");
  let hop = asInput(place, secrets, () => placed(outgoing, placements));
  for (let hops = 0; ; hops++) {
    const response = await sent(trip, hop, signal);
    if (response.type === "opaqueredirect") throw new NetworkError(place, HIDDEN);
    const next = nextHop(response, hop, inQuery);
    if (!next || hops === 10) return response;
    await response.body?.cancel();
    hop = next;
  }
}

const HIDDEN = "it redirects to an address that browsers hide: pass that one as baseUrl";

async function sent({ core, place, secrets }: Trip, hop: Outgoing, signal: AbortSignal): Promise<Response> {
  const { url, method, headers, body, init } = hop;
  // `duplex` is for Node, which asks for it with a stream; it means nothing elsewhere.
  const request = { ...init, method, headers, body, signal, redirect: "manual", duplex: "half" } as RequestInit;
  try {
    return await core.fetch(url, request);
  } catch (cause) {
    if (signal.aborted) throw cause;
    // What no request can be made of has not been sent: a body with GET, a method that the platform forbids.
    if (!(body instanceof ReadableStream)) asInput(place, secrets, () => new Request(url, request));
    throw new NetworkError(place, cause, secrets);
  }
}

function placed(outgoing: Outgoing, placements: readonly Placement[]): Outgoing {
  const headers = Object.assign(new HeaderMap(), outgoing.headers);
  let { url } = outgoing;
  for (const { in: where, name, value } of placements) {
    const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    if (where === "header") putHeaders(headers, { [name]: value });
    else if (where === "cookie") putCookies(headers, [pair]);
    else url += (url.includes("?") ? "&" : "?") + pair;
  }
  return { ...outgoing, headers, url };
}
