import { authorize } from "../auth/authorize.ts";
import type { Placement } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { HeaderMap } from "../request/headers.ts";
import type { Outgoing } from "../request/prepare.ts";
import { discard } from "../response/discard.ts";
import { nextHop } from "./redirect.ts";
import type { Trip } from "./trip.ts";

/** Sends one attempt with fresh credentials, along its redirects. The only place that calls `fetch`. */
export async function deliver(trip: Trip, outgoing: Outgoing, signal: AbortSignal): Promise<Response> {
  const placements = await authorize(trip);
  let hop = asInput(trip, () => placed(outgoing, placements));
  trip.headers = hop.headers;
  for (let hops = 0; ; hops++) {
    const response = await sent(trip, hop, signal);
    if (response.type === "opaqueredirect") throw new NetworkError(trip.place, HIDDEN);
    const next = nextHop(response, hop, trip);
    if (!next || hops === 10) return response;
    await discard(response);
    hop = next;
  }
}

const HIDDEN = "it redirects, and browsers hide where to: pass that as baseUrl";

async function sent(
  trip: Trip,
  { url, method, headers, body, init }: Outgoing,
  signal: AbortSignal,
): Promise<Response> {
  // `duplex` is for Node, which asks for it with a stream; it means nothing elsewhere.
  const request = { ...init, method, headers, body, signal, redirect: "manual", duplex: "half" } as RequestInit;
  try {
    return await trip.core.fetch(url, request);
  } catch (cause) {
    if (signal.aborted) throw cause;
    // What no request can be made of has not been sent: a body with GET, a method that the platform forbids.
    if (!(body instanceof ReadableStream)) asInput(trip, () => new Request(url, request));
    throw new NetworkError(trip.place, cause, trip);
  }
}

function placed(outgoing: Outgoing, placements: readonly Placement[]): Outgoing {
  const request = { ...outgoing, headers: Object.assign(new HeaderMap(), outgoing.headers) };
  for (const [{ where, name }, value] of placements) where.put(request, name, value);
  return request;
}
