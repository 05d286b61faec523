import type { StreamContext } from "../../src/response/stream-reader.ts";

/** A call without secrets, signal and limits. */
export const context: StreamContext = { place: { operation: "watch", route: "GET /events" }, secrets: [], options: {} };

/** A response whose body comes in these pieces. */
export function served(chunks: readonly (string | Uint8Array)[], onCancel: () => void = () => {}): Response {
  const parts = chunks.map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk));
  let at = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => (at < parts.length ? controller.enqueue(parts[at++] as Uint8Array) : controller.close()),
      cancel: onCancel,
    }),
  );
}

/** A response whose body sends this and then nothing. */
export function stalled(text: string, onCancel: () => void = () => {}): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
      cancel: onCancel,
    }),
  );
}

/** What a stream gives until it ends, and the message of the error that ends it. */
export async function until(pieces: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  try {
    for await (const piece of pieces) seen.push(piece);
  } catch (error) {
    seen.push((error as Error).message);
  }
  return seen;
}
