import { describe, expect, test } from "vitest";
import { dataEvents, eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import { isTimeoutError } from "../../src/index.ts";
import { rejection } from "../support/acme.ts";
import { context, stalled, until } from "../support/served-stream.ts";

describe.each([
  { name: "events", reader: eventReader, text: "data: a\n\n" },
  { name: "events with data", reader: dataEvents({ data: "json" }), text: "data: 1\n\n" },
  { name: "texts", reader: textReader, text: "a" },
  { name: "lines", reader: lineReader, text: "1\n" },
])("a stream of $name", ({ reader, text }) => {
  test.each([
    { name: "of the call", given: { options: { streamTimeout: 20 } } },
    {
      name: "of the client",
      given: { options: {}, core: { definition: {}, options: { streamTimeout: 20 } } },
    },
    {
      name: "of the call, which wins",
      given: { options: { streamTimeout: 20 }, core: { definition: {}, options: { streamTimeout: 60_000 } } },
    },
  ])("ends by the streamTimeout $name", async ({ given }) => {
    let cancelled = 0;
    let released = 0;
    const pieces = await reader.read(
      stalled(text, () => cancelled++),
      { ...context, ...given, release: () => released++ },
    );
    await pieces.next();
    const error = await rejection(pieces.next());
    expect([isTimeoutError(error), error.timeout, error.message, cancelled, released]).toEqual([
      true,
      20,
      "watch received nothing more for 20 ms (GET /events)",
      1,
      1,
    ]);
  });

  test("ends with the caller's signal although its body does not listen", async () => {
    let cancelled = 0;
    const abort = new AbortController();
    const pieces = await reader.read(
      stalled(text, () => cancelled++),
      { ...context, options: { signal: abort.signal } },
    );
    await pieces.next();
    const waiting = pieces.next();
    const reason = new Error("the user left");
    setTimeout(() => abort.abort(reason), 5);
    await expect(waiting).rejects.toBe(reason);
    expect(cancelled).toBe(1);
  });
});

test.each([
  {
    name: "of the call",
    given: { options: { streamTimeout: 0 }, core: { definition: {}, options: { streamTimeout: 20 } } },
  },
  { name: "of the client", given: { options: {}, core: { definition: {}, options: { streamTimeout: 0 } } } },
])("a streamTimeout of 0 $name is no limit", async ({ given }) => {
  const { signal } = new AbortController();
  const options = { ...given.options, signal };
  const pieces = await lineReader.read(stalled("1\n"), { ...context, ...given, options });
  await pieces.next();
  const late = new Promise((resolve) => setTimeout(resolve, 60, "still open"));
  expect(await Promise.race([pieces.next(), late])).toBe("still open");
  await pieces.return();
});

test("a stream that goes on sending does not end by its streamTimeout", async () => {
  let left = 8;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      new Promise((resolve) =>
        setTimeout(() => {
          if (left-- === 0) controller.close();
          else controller.enqueue(new TextEncoder().encode(":\n"));
          resolve();
        }, 20),
      ),
  });
  const reading = eventReader.read(new Response(body), { ...context, options: { streamTimeout: 120 } });
  expect(await until(await reading)).toEqual([]);
});

test("the time in which nobody waits for a piece does not count", async () => {
  const pieces = await lineReader.read(stalled("1\n2\n"), { ...context, options: { streamTimeout: 20 } });
  await pieces.next();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(await pieces.next()).toEqual({ value: 2, done: false });
  await pieces.return();
});
