import { bytesOf } from "./bytes.ts";
import { bodyKind } from "./value-kind.ts";

/** The bytes of a body, piece by piece. */
export type ReadingSource = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * What is left before its end closes the streams that it has not come to.
 * @throws Error for a stream that yields neither text nor bytes
 */
export function chunksOf(pieces: readonly unknown[]): ReadingSource {
  const chunks = chunksOfAll(pieces);
  const leave = chunks.return.bind(chunks);
  chunks.return = async () => {
    const left = await leave();
    await Promise.allSettled(pieces.map(closed));
    return left;
  };
  return chunks;
}

async function* chunksOfAll(pieces: readonly unknown[]): ReadingSource {
  for (const piece of pieces) yield* chunksOfOne(piece);
}

async function closed(piece: unknown): Promise<void> {
  const { cancel, destroy, return: leave } = Object(piece) as { readonly [way: string]: (() => unknown) | undefined };
  await (cancel ?? destroy ?? leave)?.call(piece);
}

async function* chunksOfOne(piece: unknown): ReadingSource {
  if (typeof piece === "string") {
    if (/\p{Cs}/u.test(piece)) throw new Error("a stream yields half a character");
    return yield bytesOf(piece);
  }
  switch (bodyKind(piece)) {
    case "bytes":
      return yield bytesOf(piece as ArrayBuffer | ArrayBufferView);
    case "blob":
      return yield* chunksOfOne(await contentOf(piece as Blob));
    case "stream":
      for await (const chunk of ofWholeCharacters(iterable(piece as AnyStream))) yield* chunksOfOne(chunk);
      return;
    default:
      throw new Error("a stream yields something that is neither text nor bytes");
  }
}

/** Texts may be cut inside of a surrogate pair. Its first half waits for the text with the second one. */
async function* ofWholeCharacters(chunks: AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  let half = "";
  for await (const chunk of chunks) {
    const isText = typeof chunk === "string";
    const text = isText ? half + chunk : half;
    const whole = isText ? text.replace(/[\ud800-\udbff]$/, "") : text;
    half = text.slice(whole.length);
    if (whole) yield whole;
    if (!isText) yield chunk;
  }
  if (half) yield half;
}

/** Only its `FileReader` can read the blob of a simulated browser. */
async function contentOf(blob: Partial<Blob>): Promise<unknown> {
  if (blob.stream) return blob.stream();
  if (blob.arrayBuffer) return await blob.arrayBuffer();
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob as Blob);
  });
}

interface AnyStream extends Partial<AsyncIterable<unknown>>, Partial<EventedStream> {
  getReader?(): ReadableStreamDefaultReader<unknown>;
}

/** A stream of Node.js before those that can be iterated. Some packages still make them. */
interface EventedStream {
  on(event: string, listener: (value: never) => void): void;
  pause(): void;
  resume(): void;
  destroy?(): void;
}

function iterable(stream: AnyStream): AsyncIterable<unknown> {
  if (stream[Symbol.asyncIterator]) return stream as AsyncIterable<unknown>;
  if (stream.getReader) return readAll(stream.getReader());
  return readAll(evented(stream as EventedStream).getReader());
}

async function* readAll(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator<unknown, void, undefined> {
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel();
  }
}

function evented(stream: EventedStream): ReadableStream<unknown> {
  return new ReadableStream({
    start(controller) {
      stream.on("data", (chunk) => {
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) stream.pause();
      });
      stream.on("end", () => controller.close());
      stream.on("error", (error) => controller.error(error));
    },
    pull: () => stream.resume(),
    cancel: () => stream.destroy?.(),
  });
}
