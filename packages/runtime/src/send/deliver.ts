import { authorize } from "../auth/authorize.ts";
import type { SchemeValue } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import type { CallContext } from "./call-context.ts";

/**
 * Sends one attempt with fresh credentials, and follows its redirects. The only place that calls `fetch`. What few calls
 * need is loaded when one needs it.
 */
export async function deliver(context: CallContext, outgoing: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const send = (values: readonly SchemeValue[]): Promise<Response> =>
    sendHop(context, withValues(context, outgoing, values), signal);
  const response = await send(await authorize(context, outgoing.headers));
  if (response.status !== 401 || !context.renewable) return response;
  const { sendRenewed } = await import("../auth/renew.ts");
  return await sendRenewed(context, outgoing, response, send);
}

/** The request of an attempt: without the headers that the caller took away, and with credentials. */
function withValues(context: CallContext, outgoing: OutgoingRequest, values: readonly SchemeValue[]): OutgoingRequest {
  const headers: HeaderMap = { ...outgoing.headers };
  for (const name in headers) if (headers[name] === null) delete headers[name];
  const hop = { ...outgoing, headers };
  asInput(context, () => {
    for (const [scheme, value] of values) scheme.in.put(hop, scheme.name, value);
  });
  context.headers = headers;
  return hop;
}

async function sendHop(context: CallContext, hop: OutgoingRequest, signal: AbortSignal, hops = 10): Promise<Response> {
  const { url, method, headers, body, init } = hop;
  // Node asks for `duplex` with a streamed body. Other platforms ignore it.
  const request = { ...init, method, headers, body, signal, redirect: "manual", duplex: "half" } as RequestInit;
  let response: Response;
  try {
    response = await context.core.fetch(url, request);
  } catch (cause) {
    if (signal.aborted) throw cause;
    const failure = await import("./failed-fetch.ts").catch(() => undefined);
    failure?.judgeFailure(context, cause, url, request);
    throw new NetworkError(context.place, cause, context);
  }
  const { ok, status, blob, headers: received } = Object(response);
  // A browser that hides a redirect gives the status 0. Test doubles lack parts of a response, or return something else.
  if ((ok || status >= 400) && blob && received?.get) return response;
  const { follow } = await import("./redirect.ts");
  return await follow(context, hop, response, hops, (next) => sendHop(context, next, signal, hops - 1));
}
