import { authorize } from "../auth/authorize.ts";
import type { Placement } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { putCookies, putHeaders } from "../request/headers.ts";
import type { Outgoing } from "../request/prepare.ts";
import { nextHop } from "./redirect.ts";
import type { Trip } from "./trip.ts";

/** Sends one attempt with fresh credentials, along its redirects. The only place that calls `fetch`. */
export async function deliver(trip: Trip, outgoing: Outgoing, signal: AbortSignal): Promise<Response> {
  const { core, place, secrets } = trip;
  const placements = await authorize(trip);
  const inQuery = placements.filter((placement) => placement.in === "query");
  let hop = asInput(place, secrets, () => placed(outgoing, placements));
  for (let hops = 0; ; hops++) {
    const request = asInput(place, secrets, () => requestOf(hop, signal));
    const response: Response = await core.fetch(request).catch((cause) => {
      throw signal.aborted ? cause : new NetworkError(place, cause, secrets);
    });
    if (response.type === "opaqueredirect") throw new NetworkError(place, HIDDEN);
    const next = nextHop(response, hop, inQuery);
    if (!next || hops === 10) return response;
    await response.body?.cancel();
    hop = next;
  }
}

const HIDDEN = "it redirects to an address that browsers keep to themselves: pass that one as baseUrl";

function requestOf({ url, method, headers, body, init }: Outgoing, signal: AbortSignal): Request {
  // Node asks for `duplex` with a stream, and every other platform ignores it.
  const withBody = body === undefined ? undefined : { body, duplex: "half" };
  return new Request(url, { ...init, method, headers, signal, redirect: "manual", ...withBody } as RequestInit);
}

function placed(outgoing: Outgoing, placements: readonly Placement[]): Outgoing {
  const headers = Object.assign(Object.create(null), outgoing.headers);
  let { url } = outgoing;
  for (const { in: where, name, value } of placements) {
    const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    if (where === "header") putHeaders(headers, { [name]: value });
    else if (where === "cookie") putCookies(headers, [pair]);
    else url += (url.includes("?") ? "&" : "?") + pair;
  }
  return { ...outgoing, headers, url };
}
