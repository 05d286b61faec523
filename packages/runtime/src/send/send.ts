import { authorize } from "../auth/authorize.ts";
import type { Placement } from "../auth/scheme.ts";
import type { Core } from "../core/core.ts";
import { InputError } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import { assertHeaderText } from "../request/headers.ts";

/** Sends one request with its credentials. The only place that calls `fetch`. */
export async function send(
  core: Core,
  request: Request,
  security: readonly SecurityRequirement[],
  place: ErrorPlace,
): Promise<Response> {
  const placements = await authorize(core, security, place);
  const ready = placements.reduce((before, placement) => placed(before, placement, place), request);
  try {
    return await core.fetch(ready);
  } catch (cause) {
    throw ready.signal.aborted ? cause : new NetworkError(place, cause);
  }
}

function placed(request: Request, { in: where, name, value }: Placement, place: ErrorPlace): Request {
  if (where === "query") {
    const url = new URL(request.url);
    url.searchParams.set(name, value);
    return new Request(url, request);
  }
  try {
    assertHeaderText(name, value);
  } catch (problem) {
    throw new InputError(place, (problem as Error).message);
  }
  if (where === "header") request.headers.set(name, value);
  else appendCookie(request, name, value);
  return request;
}

function appendCookie(request: Request, name: string, value: string): void {
  const before = request.headers.get("cookie");
  const cookie = `${name}=${encodeURIComponent(value)}`;
  request.headers.set("cookie", before ? `${before}; ${cookie}` : cookie);
}
