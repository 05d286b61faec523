import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { isIdempotent } from "../operation/idempotent-methods.ts";
import { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import { makeAttempts } from "../send/attempt-loop.ts";
import type { CallContext } from "../send/call-context.ts";
import { deliver } from "../send/deliver.ts";
import type { Core } from "./core.ts";

// It is loaded with the first raw call.

/** A raw call, as far as its request does not say it. */
interface RawCall {
  readonly core: Core;
  readonly place: ErrorPlace;
  /** Of an operation that the client knows. */
  readonly descriptor: Descriptor | undefined;
  /** Those that the call has removed, as `null`. */
  readonly headers: HeaderMap;
}

/** Sends the request of a raw call. The caller reads the body, so deadlines end with the response's headers. */
export async function sendRaw({ core, place, descriptor, headers }: RawCall, request: Request): Promise<Response> {
  const { init, ...parts } = await partsOf(request);
  const outgoing = {
    ...parts,
    headers: { ...headers, ...parts.headers },
    init: { ...core.options.init, ...init },
  };
  const context: CallContext = {
    core,
    place,
    options: { signal: request.signal },
    security: descriptor?.security ?? core.definition.security,
    repeatable: descriptor?.idempotent ?? isIdempotent(request.method),
    secrets: [],
  };
  return await makeAttempts(context, {
    send: (signal) => deliver(context, outgoing, eitherOf(signal, request.signal)),
    read: async (response) => response,
  });
}

/** The body goes on arriving when the attempt is over. Then the request's own signal, which lives as long, still ends it. */
function eitherOf(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}

/**
 * The body is kept in memory, so that it can be sent more than once. Settings that a `Request` does not know, such as
 * `next`, are properties of its own: openapi-fetch puts them there.
 */
export async function partsOf(request: Request): Promise<OutgoingRequest> {
  const { method, url, cache, credentials, integrity, keepalive, mode, referrerPolicy } = request;
  const { cf } = request as { cf?: unknown };
  return {
    method,
    url,
    headers: Object.assign(new HeaderMap(), Object.fromEntries(request.headers)),
    body: await bodyOf(request),
    init: {
      cache,
      credentials,
      integrity,
      keepalive,
      mode,
      referrerPolicy,
      ...(cf ? { cf } : {}),
      ...(request as object),
    },
  };
}

/** React Native has no streams. What a request holds is text there. */
async function bodyOf(request: Request): Promise<ArrayBuffer | string | undefined> {
  if (request.body) return await request.arrayBuffer();
  return (await request.text()) || undefined;
}
