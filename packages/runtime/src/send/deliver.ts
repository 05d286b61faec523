import { authorize } from "../auth/authorize.ts";
import type { SchemeValue } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import { discard } from "../response/discard.ts";
import type { CallContext } from "./call-context.ts";

/** Sends one attempt with fresh credentials, and follows its redirects. The only place that calls `fetch`. */
export async function deliver(context: CallContext, outgoing: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const values = context.renewed ?? (await authorize(context));
  let hop = asInput(context, () => withCredentials(outgoing, values));
  context.headers = hop.headers;
  for (let hops = 0; ; hops++) {
    const response = await sendHop(context, hop, signal);
    if (response.type === "opaqueredirect")
      throw new NetworkError(context.place, "it redirects, and browsers hide where to: pass that as baseUrl");
    // Browsers hide where a redirect leads, so their bundles need no code that follows it.
    if (!/30[12378]/.test(`${response.status}`)) return response;
    const { nextHop } = await import("./redirect.ts");
    const next = nextHop(response, hop, context);
    if (!next || hops === 10) return response;
    await discard(response);
    hop = next;
  }
}

async function sendHop(
  context: CallContext,
  { url, method, headers, body, init }: OutgoingRequest,
  signal: AbortSignal,
): Promise<Response> {
  // Node asks for `duplex` with a streamed body. Other platforms ignore it.
  const request = { ...init, method, headers, body, signal, redirect: "manual", duplex: "half" } as RequestInit;
  try {
    return await context.core.fetch(url, request);
  } catch (cause) {
    if (signal.aborted) throw cause;
    // Input that no `Request` can be made of was not sent: a body with GET, a method that the platform forbids.
    if (!(body instanceof ReadableStream)) asInput(context, () => new Request(url, request));
    throw new NetworkError(context.place, cause, context);
  }
}

function withCredentials(outgoing: OutgoingRequest, values: readonly SchemeValue[]): OutgoingRequest {
  const request = { ...outgoing, headers: Object.assign(new HeaderMap(), outgoing.headers) };
  for (const [scheme, value] of values) scheme.in.put(request, scheme.name, value);
  return request;
}
