import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { LimitOptions } from "../send/limits.ts";

// Few bodies are streams. This is loaded with the first one.

interface Call {
  readonly place: ErrorPlace;
  options: LimitOptions;
}

/** A stream that `fetch` is given, and what it is put together of, if it is not the caller's own. */
export interface SentStream extends ReadableStream {
  readonly pieces?: readonly unknown[];
}

/**
 * Has a call send a stream once: there is no second copy. A `fetch` that knows no web streams, such as that of node-fetch 2,
 * would send the text "[object ReadableStream]", so that is refused when it is asked for.
 * @throws InputError for a stream that somebody else reads or has read
 */
export function sendOnce(call: Call, body: SentStream): void {
  call.options = { ...call.options, retry: false };
  if ((body.pieces ?? [body]).some(isUsed))
    throw new InputError(call.place, 'a stream of "body" is read elsewhere, or was read already: it can be sent once');
  const refuse = (): never => {
    throw new TypeError("a web stream is not a body that this fetch can send");
  };
  Object.defineProperty(body, "toString", { value: refuse, configurable: true });
}

/** Whether nothing or not all would come of a stream. */
function isUsed(piece: unknown): boolean {
  const { readableDidRead, readableEnded, destroyed, locked } = Object(piece);
  return !!(readableDidRead || readableEnded || destroyed || locked) || !isUsable(piece);
}

/** A web stream that has been read and is free again tells only a platform that is to send it. */
function isUsable(piece: unknown): boolean {
  const { ReadableStream, Response } = globalThis;
  if (!ReadableStream || !(piece instanceof ReadableStream)) return true;
  try {
    return !new Response(piece).bodyUsed;
  } catch {
    return false;
  }
}
