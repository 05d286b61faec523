import { authorize } from "../auth/authorize.ts";
import type { SchemeValue } from "../auth/scheme.ts";
import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import { isStream } from "../request/value-kind.ts";
import { present } from "../request/value-text.ts";
import type { CallContext } from "./call-context.ts";

/**
 * Sends one attempt with fresh credentials, and follows its redirects. The only place that calls `fetch`. What few calls
 * need is loaded when one needs it.
 */
export async function deliver(context: CallContext, outgoing: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const send = async (values: readonly SchemeValue[]): Promise<Response> => {
    const hop = { ...outgoing, headers: Object.fromEntries(present(outgoing.headers)) as HeaderMap };
    asInput(context, () => {
      for (const [scheme, value] of values) scheme.in.put(hop, scheme.name, value);
    });
    context.headers = hop.headers;
    const response = await sendHop(context, hop, signal);
    const { ok, status, headers }: { ok: boolean; status: number; headers?: Partial<Headers> } = response;
    // Where a browser hides a redirect, the status is 0. Test doubles lack much of a response.
    if ((ok || status >= 400) && "blob" in response && headers?.get) return response;
    const { follow } = await import("./redirect.ts");
    return await follow(context, hop, response, (next) => sendHop(context, next, signal));
  };
  const response = await send(await authorize(context, outgoing.headers));
  if (response.status !== 401 || !context.renewable) return response;
  const { sendRenewed } = await import("../auth/renew.ts");
  return await sendRenewed(context, outgoing, response, send);
}

async function sendHop(
  context: CallContext,
  { url, method, headers, body, init }: OutgoingRequest,
  signal: AbortSignal,
): Promise<Response> {
  // Node asks for `duplex` with a streamed body. Other platforms ignore it.
  const request = { ...init, method, headers, body, signal, redirect: "manual", duplex: "half" } as RequestInit;
  try {
    const response = await context.core.fetch(url, request);
    // A double that returns nothing fails here, where it is known who asked it.
    response.ok;
    return response;
  } catch (cause) {
    if (signal.aborted) throw cause;
    // Input that no `Request` can be made of was not sent: a body with GET, a method that the platform forbids.
    asInput(context, () => globalThis.Request && !isStream(body) && new Request(url, request));
    throw new NetworkError(context.place, cause, context);
  }
}
