// A failure whose status has come, and whose body does not end before the deadline.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isApiError, isTimeoutError } from "../../src/index.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection, SECRET } from "../support/acme.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Bytes = Uint8Array<ArrayBuffer>;

/** A response that sends this and then nothing. */
function stalling(status: number, type: string | undefined, ...pieces: (string | Bytes)[]): () => Response {
  const encoded = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const start = (controller: ReadableStreamDefaultController<Bytes>): void => {
    for (const piece of encoded) controller.enqueue(piece);
  };
  const headers: HeadersInit = type ? { "content-type": type } : {};
  return () => new Response(new ReadableStream({ start }), { status, headers });
}

async function failure(play: () => Response, responses: Descriptor["responses"], options: object = {}) {
  const { fetch, requests } = observed(play);
  const promise = rejection(
    operation({ responses })(acme({ fetch, timeout: 100, retry: { baseDelay: 0 }, ...options })),
  );
  // What reads failures is loaded with the first one.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(1000);
  return { error: await promise, sent: requests.length };
}

test.each<{ name: string; play: () => Response; responses?: Descriptor["responses"]; body: unknown }>([
  { name: "whole JSON", play: stalling(400, "application/json", '{"a":', "1}"), body: { a: 1 } },
  { name: "half JSON", play: stalling(400, "application/json", '{"a":'), body: '{"a":' },
  { name: "JSON that does not say so", play: stalling(400, undefined, "[1]"), body: [1] },
  { name: "text", play: stalling(400, "text/plain", "no", "pe"), body: "nope" },
  {
    name: "text in a charset",
    play: stalling(400, "text/plain; charset=iso-8859-1", new Uint8Array([228])),
    body: "ä",
  },
  { name: "nothing", play: stalling(400, "application/json"), body: undefined },
  { name: "a secret", play: stalling(400, "text/plain", `no ${SECRET}!`), body: "no [redacted]!" },
  { name: "what is described", play: stalling(400, "text/plain", "no"), responses: { 400: "text" }, body: "no" },
  {
    name: "what is described without content",
    play: stalling(400, "text/plain", "no"),
    responses: { 400: "none" },
    body: "no",
  },
])("is an ApiError with what has come: $name", async ({ play, responses = {}, body }) => {
  const { error, sent } = await failure(play, responses);
  expect([isApiError(error), error.status, error.body, sent]).toEqual([true, 400, body, 1]);
  expect([isTimeoutError(error.cause), (error.cause as { timeout: number }).timeout]).toEqual([true, 100]);
});

test("bytes stay bytes", async () => {
  const { error } = await failure(stalling(400, "image/png", new Uint8Array([255, 0])), {});
  const blob = error.body as Blob;
  expect([blob.type, [...new Uint8Array(await blob.arrayBuffer())]]).toEqual(["image/png", [255, 0]]);
});

test("a failure that is repeated is repeated, and the last one is told", async () => {
  const { error, sent } = await failure(stalling(503, "text/plain", "busy"), {});
  expect([error.name, error.status, error.body, sent]).toEqual(["ApiError", 503, "busy", 3]);
});

test("the total deadline is the cause if it came first", async () => {
  const { error } = await failure(stalling(400, "text/plain", "no"), {}, { totalTimeout: 50 });
  expect([error.status, (error.cause as { timeout: number }).timeout]).toEqual([400, 50]);
});

test("a success that stalls is late, and is repeated", async () => {
  const { error, sent } = await failure(stalling(200, "application/json", "{}"), { 200: "json" });
  expect([error.name, sent]).toEqual(["TimeoutError", 3]);
});

test("a caller that gives up has its own reason", async () => {
  const controller = new AbortController();
  const { fetch } = observed(stalling(400, "text/plain", "no"));
  const promise = rejection(operation()(acme({ fetch }), {}, { signal: controller.signal }));
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(10);
  controller.abort(new RangeError("enough"));
  expect((await promise).name).toBe("RangeError");
});
