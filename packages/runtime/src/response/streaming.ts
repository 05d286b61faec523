import { InputError } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { SpecwrightError } from "../errors/specwright-error.ts";
import { discard } from "./discard.ts";
import { LONGEST } from "./longest.ts";
import type { StreamContext, StreamReader } from "./stream-reader.ts";

export type Texts = AsyncGenerator<string, void, undefined>;
/** The answer that a stream is read of, and its call. */
export type StreamSource = [response: Response, context: StreamContext];
type Pieces = AsyncGenerator<unknown, void, undefined>;

/**
 * A reader whose stream closes its connection however it is left: by the end of a loop, before the first piece was asked
 * for, and while it waits for a piece that does not come. A response whose content type matches `rare` may be no such
 * stream, or one that is not UTF-8.
 */
export function streaming(
  parse: (texts: Texts, ...source: StreamSource) => Pieces,
  rare: RegExp = /html|json|charset=(?!.?utf-?8)/i,
): StreamReader {
  return {
    async read(...asked) {
      const [response, context, , kind, name] = asked;
      let body = response.body as ReadableStream;
      if (kind !== name || rare.test(response.headers.get("content-type") as string) || !body?.pipeThrough) {
        body = (await (await import("./rare-stream.ts")).inPlace(...asked)) as ReadableStream;
        if (!body?.pipeThrough) return body as never;
      }
      const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
      let loops = 0;
      let isOpen = true;
      const close = async (): Promise<void> => {
        isOpen = false;
        context.release?.();
        await discard({ body: reader });
      };
      const { signal, streamTimeout = context.core?.options.streamTimeout } = context.options;
      let next = () => reader.read();
      if (signal || streamTimeout) next = (await import("./rare-stream.ts")).watched(context, reader);
      const pieces = parse(readTexts(next, close, response, context), response, context);
      pieces[Symbol.asyncIterator] = () => {
        if (loops++ && !isOpen) throw new InputError(context.place, "a stream is read once");
        return pieces;
      };
      const leave = pieces.return.bind(pieces);
      // A generator that waits for a piece does not see that it is left, so the connection is closed before it is told.
      pieces.return = async (value) => {
        await close();
        return await leave(value);
      };
      return pieces;
    },
  };
}

async function* readTexts(
  next: ReadableStreamDefaultReader<string>["read"],
  close: () => Promise<void>,
  response: Response,
  context: StreamContext,
): Texts {
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) yield chunk.value;
  } catch (cause) {
    // An abort is the caller's own doing. It keeps the reason that the caller gave.
    if (context.options.signal?.aborted || cause instanceof SpecwrightError) throw cause;
    if (cause === LONGEST) throw (await import("./not-as-described.ts")).tooLong(response, context);
    throw new NetworkError(context.place, cause, context, response);
  } finally {
    await close();
  }
}
