import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import { bounded } from "./bounded.ts";
import type { StreamContext, StreamReader } from "./stream-reader.ts";

export type StreamSource = Parameters<StreamReader["read"]>;
export type Texts = AsyncGenerator<string, void, undefined>;
type Pieces = AsyncGenerator<unknown, void, undefined>;

/**
 * A reader whose stream closes its connection however it is left: by the end of a loop, before the first piece was asked
 * for, and while it waits for a piece that does not come. A response whose content type matches `refuses` is not such a
 * stream.
 */
export function streaming(
  parse: (texts: Texts, ...source: StreamSource) => Pieces,
  expected: string,
  refuses: RegExp,
): StreamReader {
  return {
    async read(response, context) {
      if (refuses.test(response.headers.get("content-type") ?? ""))
        throw new ParseError(context.place, response, redact(await bounded(response).text(), context), expected);
      const { body } = response;
      // React Native, node-fetch and test doubles have no web stream. That is no stream without pieces.
      if (!body?.pipeThrough) throw new NetworkError(context.place, "its body is no stream: pass a fetch that streams");
      const decoder = new TextDecoderStream() as TransformStream<Uint8Array, string>;
      let reader: ReadableStreamDefaultReader<string> | undefined;
      const open = () => {
        reader = body.pipeThrough(decoder).getReader();
        return reader;
      };
      const close = async (): Promise<void> => {
        context.release?.();
        await (reader ?? body).cancel().catch(() => {});
      };
      return closing(parse(readTexts(open, close, context), response, context), close);
    },
  };
}

/** A generator that waits for a piece does not see that it is left, so the connection is closed before it is told. */
function closing(pieces: Pieces, close: () => Promise<void>): Pieces {
  for (const way of ["return", "throw"] as const) {
    const leave = pieces[way].bind(pieces) as (value: unknown) => ReturnType<Pieces["return"]>;
    pieces[way] = async (value: unknown) => {
      await close();
      return await leave(value);
    };
  }
  return pieces;
}

async function* readTexts(
  open: () => ReadableStreamDefaultReader<string>,
  close: () => Promise<void>,
  context: StreamContext,
): Texts {
  const reader = open();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    // An abort is the caller's own doing. It keeps the reason that the caller gave.
    if (context.options.signal?.aborted) throw cause;
    throw new NetworkError(context.place, cause, context);
  } finally {
    await close();
  }
}
