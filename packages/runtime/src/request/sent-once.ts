import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { LimitOptions } from "../send/limits.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { asStream } from "./streamed.ts";

// Few bodies are streams. This is loaded with the first one.

interface Call {
  readonly place: ErrorPlace;
  options: LimitOptions;
}

/** A stream that `fetch` is given, and what it is put together of, if it is not the caller's own. */
export interface SentStream extends ReadableStream {
  readonly pieces?: readonly unknown[];
}

/** The streams that a call has sent. Not all of them tell that they were read. */
const TAKEN = new WeakSet<object>();

/**
 * Has a call send a stream once: there is no second copy. The call takes the streams when an attempt asks for its body.
 * One that is refused before, for want of a credential, leaves them to the next call.
 * @throws InputError for a stream that somebody else reads or has read, also one that stands in two places
 */
export function sentOnce(call: Call, outgoing: OutgoingRequest, given: SentStream): OutgoingRequest {
  call.options = { ...call.options, retry: false };
  const { pieces = [given] } = given;
  const streams = pieces.filter(isReadOnce);
  check(call, streams);
  const body = refusedAsText(streamOf(given, pieces));
  let isTaken = false;
  return {
    ...outgoing,
    get body() {
      if (!isTaken) check(call, streams);
      isTaken = true;
      for (const stream of streams) TAKEN.add(stream);
      return body;
    },
  };
}

function check({ place }: Call, streams: readonly object[]): void {
  if (new Set(streams).size < streams.length || streams.some(isUsed))
    throw new InputError(place, 'a stream of "body" is read elsewhere, or was read already: it can be sent once');
}

/** Whether a value yields what it has once. An object that only makes iterators makes another one each time. */
function isReadOnce(piece: unknown): piece is object {
  if (Object(piece) !== piece) return false;
  return ["getReader", "pipe", "next", "on"].some((name) => name in (piece as object));
}

/** A stream of bytes is sent as it is. Any other may yield text, which not every platform encodes. */
function streamOf(given: SentStream, pieces: readonly unknown[]): ReadableStream {
  const [first] = pieces;
  if (pieces.length === 1 && isOfBytes(first)) return first;
  if (given.pieces || !globalThis.ReadableStream) return given;
  return asStream(pieces);
}

function isOfBytes(piece: unknown): piece is ReadableStream {
  const { ReadableStream } = globalThis;
  if (!ReadableStream || !(piece instanceof ReadableStream)) return false;
  try {
    piece.getReader({ mode: "byob" }).releaseLock();
    return true;
  } catch {
    return false;
  }
}

/**
 * A `fetch` that knows no web streams, such as that of node-fetch 2, would send the text "[object ReadableStream]", so that
 * is refused when it is asked for.
 */
function refusedAsText(body: ReadableStream): ReadableStream {
  const refuse = (): never => {
    throw new TypeError("a web stream is not a body that this fetch can send");
  };
  return Object.defineProperty(body, "toString", { value: refuse, configurable: true });
}

/** Whether nothing or not all would come of a stream. */
function isUsed(stream: object): boolean {
  const { readableDidRead, readableEnded, destroyed, locked } = stream as Record<string, unknown>;
  return !!(readableDidRead || readableEnded || destroyed || locked) || TAKEN.has(stream) || !isUsable(stream);
}

/** A web stream that has been read and is free again tells only a platform that is to send it. */
function isUsable(stream: object): boolean {
  const { ReadableStream, Response } = globalThis;
  if (!ReadableStream || !(stream instanceof ReadableStream)) return true;
  try {
    return !new Response(stream).bodyUsed;
  } catch {
    return false;
  }
}
