// One signal may be given to all calls of a program. A stream leaves nothing on it, also one that nobody loops over.
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import { acme, observed, operation } from "../support/acme.ts";
import { served, stalled } from "../support/served-stream.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

type Stream = AsyncGenerator<unknown, void, undefined>;

const readers = { events: eventReader, lines: lineReader, pieces: textReader };
const TEXT = { events: "data: 1\n\ndata: 2\n\n", lines: "1\n2\n", pieces: "1" };

async function leave(stream: Stream): Promise<void> {
  for await (const _ of stream) break;
}

describe.each(["events", "lines", "pieces"] as const)("of %s", (kind) => {
  const watch = operation({ responses: { 200: kind }, readers });
  const open = async (signal: AbortSignal, play: () => Response): Promise<Stream> =>
    (await watch(acme({ fetch: observed(play).fetch }), {}, { signal })) as Stream;

  test.each<[name: string, use: (stream: Stream) => Promise<unknown>]>([
    ["is never looped over", async () => {}],
    ["is left after its first piece", leave],
    ["is asked for one piece", (stream) => stream.next()],
    ["is read to its end", (stream) => Array.fromAsync(stream)],
    ["is closed", (stream) => stream.return()],
  ])("a stream that %s", async (_, use) => {
    const { signal } = new AbortController();
    for (let count = 0; count < 20; count++) await use(await open(signal, () => served([TEXT[kind]])));
    // What is gone is told in a task of its own.
    for (let turns = 0; turns < 20 && getEventListeners(signal, "abort").length; turns++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });

  test("a stream that nobody reads is closed by the signal, and a loop over it fails with the reason", async () => {
    const abort = new AbortController();
    let cancelled = 0;
    const stream = await open(abort.signal, () => stalled(TEXT[kind], () => cancelled++));
    const reason = new Error("the user left");
    abort.abort(reason);
    await new Promise(setImmediate);
    expect(cancelled).toBe(1);
    await expect(Array.fromAsync(stream)).rejects.toBe(reason);
  });

  test("a stream whose piece is being used is closed by the signal, and the next piece is its reason", async () => {
    const abort = new AbortController();
    let cancelled = 0;
    const stream = await open(abort.signal, () => stalled(TEXT[kind], () => cancelled++));
    await stream.next();
    abort.abort();
    await new Promise(setImmediate);
    expect(cancelled).toBe(1);
    await expect(Array.fromAsync(stream)).rejects.toHaveProperty("name", "AbortError");
  });
});
