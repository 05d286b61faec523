import type { ReadingSource } from "./chunks.ts";

/**
 * Whether the platform's `fetch` can read a blob or a form. One of another realm, a polyfill or a simulated browser may
 * be an instance of the global class too. The platform would send it as the text "[object Blob]".
 */
export function isReadable(body: unknown): boolean {
  // `Response` may know a blob by what it can do where `Blob` does not. Of the platform's own an empty part is empty.
  if ((body as Blob).slice && new Blob([(body as Blob).slice(0, 0)]).size) return false;
  if (!globalThis.Response) return true;
  return new Response(body as Blob).headers.get("content-type") !== "text/plain;charset=UTF-8";
}

/**
 * Texts, bytes, blobs and streams one after the other, as a stream that `fetch` takes. Nothing is read before `fetch` reads:
 * a call may be refused before it is sent.
 */
export function asStream(pieces: readonly unknown[]): ReadableStream {
  const { ReadableStream } = globalThis;
  if (!ReadableStream) throw new Error("this platform cannot send streams: pass a Blob");
  let source: ReadingSource | undefined;
  // The code that reads what is rare is loaded when it is needed first.
  const read = async (): Promise<ReadingSource> => {
    source ??= (await import("./chunks.ts")).chunksOf(pieces);
    return source;
  };
  const stream = new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await (await read()).next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await (await read()).return();
      },
    },
    { highWaterMark: 0 },
  );
  return Object.assign(stream, { pieces });
}
