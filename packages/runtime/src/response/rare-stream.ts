import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { hasNoBody } from "../operation/response-kind.ts";
import { within } from "../send/deadline.ts";
import { beginning } from "./beginning.ts";
import { charsetOf, decoderFor } from "./charset.ts";
import { noText, textOrBytes } from "./checked-text.ts";
import { discard } from "./discard.ts";
import { notStreamed } from "./not-as-described.ts";
import type { StreamContext, StreamReader } from "./stream-reader.ts";

// What few streams need. It is loaded when one does.

/** What a stream is called, and its content types. */
interface Expected {
  readonly called: string;
  readonly types: RegExp;
}

const EVENTS: Expected = { called: "a stream of events", types: /^text\/event-stream *(;|$)/i };

const EXPECTED: { readonly [kind: string]: Expected } = {
  pieces: { ...EVENTS, called: "a stream of text" },
  lines: {
    called: "lines of JSON",
    types: /^application\/[^,;]*(ndjson|jsonl|jsonlines|json-(lines|stream|seq)|stream\+json) *(;|$)/i,
  },
};

type Pieces = AsyncGenerator<unknown, void, undefined>;

/**
 * What to read of a response that may be no stream: its body if it is one, no piece if it has no body, and `undefined` if
 * it is no stream and none was asked for.
 * @throws ParseError, or ApiError, if a stream was asked for and something else came
 */
export async function inPlace(
  ...[response, context, descriptor, kind, name]: Parameters<StreamReader["read"]>
): Promise<Pieces | ReadableStream | null | undefined> {
  const type = response.headers.get("content-type") ?? "";
  const { called, types } = EXPECTED[`${name}`] ?? EVENTS;
  const asked = kind !== "none" && types.test(context.options.accept ?? descriptor?.accept ?? "");
  // A success that is not described is what its content type says.
  const came = !kind && types.test(type);
  if (kind !== name && !came && !asked) return undefined;
  if (descriptor && hasNoBody(descriptor, response)) return nothing();
  const isStream = came || (kind === name && !(name === "lines" ? /html/i : /html|json/i).test(type));
  if (isStream && response.body?.pipeThrough) return inUtf8(response, context);
  throw await refusal(response, context, called);
}

/**
 * A stream in UTF-8 of one in the charset that its content type names. The standard of server-sent events knows none but
 * UTF-8, and servers that name another one send it.
 * @throws ParseError for bytes that are not text in it
 */
function inUtf8(response: Response, context: StreamContext): ReadableStream {
  const body = response.body as ReadableStream<Uint8Array<ArrayBuffer>>;
  const charset = charsetOf(response.headers.get("content-type") ?? "");
  if (!charset || /^utf-?8$/i.test(charset)) return body;
  const decode = decoderFor(charset);
  const encoder = new TextEncoder();
  const encoded = (bytes: Uint8Array<ArrayBuffer> | undefined, isMore: boolean): Uint8Array => {
    try {
      return encoder.encode(decode(bytes, isMore));
    } catch {
      throw noText(response, context);
    }
  };
  return body.pipeThrough(
    new TransformStream({
      transform: (bytes, output) => output.enqueue(encoded(bytes, true)),
      flush: (output) => output.enqueue(encoded(undefined, false)),
    }),
  );
}

async function* nothing(): Pieces {}

/** The error for a response that is no stream of what is expected. */
async function refusal(response: Response, context: StreamContext, expected: string): Promise<Error> {
  const { body, headers } = response;
  // React Native, node-fetch and test doubles have no web stream. That is no stream without pieces.
  if (!body?.pipeThrough && !/html|json/i.test(headers.get("content-type") ?? ""))
    return new NetworkError(context.place, "its body is not a stream: pass a streaming fetch");
  const text = await textOrBytes(response, await beginning(response, () => {}), true);
  return notStreamed(response, context, typeof text === "string" ? text : "", expected);
}

/**
 * A way to read the next piece of a stream. It ends with the caller's signal, even if the body does not listen to it, and
 * after `streamTimeout` milliseconds without a byte. Time counts only while somebody waits for a piece.
 * @throws the signal's reason, or TimeoutError
 */
export function watched<Piece>(context: StreamContext, reader: Reader<Piece>): () => Promise<Piece> {
  const { place, options, core } = context;
  const { signal, streamTimeout = core?.options.streamTimeout } = options;
  const ms = streamTimeout || Number.POSITIVE_INFINITY;
  const late = (): Error =>
    Object.assign(new TimeoutError(place, ms), {
      message: `${place.operation} received nothing more for ${ms} ms (${place.route})`,
    });
  if (signal) context.release = cancelOnAbort(signal, reader);
  return () => within({ ms, signal, late }, () => reader.read());
}

interface Reader<Piece> extends Pick<ReadableStreamDefaultReader, "cancel"> {
  read(): Promise<Piece>;
}

/** Takes the listener of a stream that is gone from its signal. */
const forgotten = globalThis.FinalizationRegistry && new FinalizationRegistry<() => void>((release) => release());

/**
 * Has a signal close the connection of a stream, also while nobody reads it. The signal may live for long, and a stream may
 * be left without a loop over it, so the signal does not keep it.
 * @returns what takes the listener from the signal
 */
function cancelOnAbort(signal: AbortSignal, reader: Reader<unknown>): () => void {
  const kept = reference(reader);
  const cancel = (): void => void discard({ body: kept.deref() ?? null });
  const release = (): void => signal.removeEventListener("abort", cancel);
  signal.addEventListener("abort", cancel);
  forgotten?.register(reader, release);
  return release;
}

/** Not every platform has weak references. This is no part of the function above, whose listener would keep the reader. */
function reference<Value extends object>(value: Value): { deref(): Value | undefined } {
  return globalThis.WeakRef ? new WeakRef(value) : { deref: () => value };
}
