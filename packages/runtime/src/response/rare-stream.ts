import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { within } from "../send/deadline.ts";
import { beginning } from "./beginning.ts";
import { notStreamed } from "./not-as-described.ts";
import type { StreamContext } from "./stream-reader.ts";

// What few streams need. It is loaded when one does.

/** The error for a response that is no stream of what is expected. */
export async function refusal(response: Response, context: StreamContext, expected: string): Promise<Error> {
  const { body, headers } = response;
  // React Native, node-fetch and test doubles have no web stream. That is no stream without pieces.
  if (!body?.pipeThrough && !/html|json/i.test(headers.get("content-type") ?? ""))
    return new NetworkError(context.place, "its body is no stream: pass a fetch that streams");
  const source = await beginning(response, () => {});
  return notStreamed(response, context, await source.text(), expected);
}

/**
 * A way to read the next piece of a stream. It ends with the caller's signal, even if the body does not listen to it, and
 * after `streamTimeout` milliseconds without a byte. Time counts only while somebody waits for a piece.
 * @throws the signal's reason, or TimeoutError
 */
export function watched<Piece>(
  { place, options, core }: StreamContext,
  reader: { read(): Promise<Piece> },
): () => Promise<Piece> {
  const { signal, streamTimeout = core?.options.streamTimeout } = options;
  const ms = streamTimeout || Number.POSITIVE_INFINITY;
  const late = (): Error =>
    Object.assign(new TimeoutError(place, ms), {
      message: `${place.operation} received nothing more for ${ms} ms (${place.route})`,
    });
  return () => within({ ms, signal, late }, () => reader.read());
}
