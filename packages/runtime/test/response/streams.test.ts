import { describe, expect, test } from "vitest";
import { eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import { isNetworkError, isParseError } from "../../src/index.ts";
import { rejection } from "../support/acme.ts";
import { context, served } from "../support/served-stream.ts";

const event = (data: string, rest: object = {}) => ({ event: "message", data, id: "", retry: undefined, ...rest });

describe("server-sent events", () => {
  test.each([
    { name: "one", chunks: ["data: a\n\n"], want: [event("a")] },
    { name: "several lines of data", chunks: ["data: a\ndata:b\ndata\n\n"], want: [event("a\nb\n")] },
    {
      name: "fields",
      chunks: ["event: x\nid: 7\nretry: 50\ndata: a\n\ndata: b\n\n"],
      want: [event("a", { event: "x", id: "7", retry: 50 }), event("b", { id: "7" })],
    },
    { name: "comments and unknown fields", chunks: [": hi\nfoo: bar\ndata: a\n\n"], want: [event("a")] },
    { name: "CRLF", chunks: ["data: a\r\n\r\ndata: b\r\n\r\n"], want: [event("a"), event("b")] },
    { name: "CR", chunks: ["data: a\r\rdata: b\r\r"], want: [event("a"), event("b")] },
    {
      name: "CRLF split in the middle",
      chunks: ["data: a\r", "\n\r", "\ndata: b\r\n", "\r\n"],
      want: [event("a"), event("b")],
    },
    { name: "split anywhere", chunks: [..."data: añb\n\n"], want: [event("añb")] },
    {
      name: "split inside a letter",
      chunks: [new Uint8Array([100, 97, 116, 97, 58, 0xc3]), new Uint8Array([0xb1, 10, 10])],
      want: [event("ñ")],
    },
    { name: "byte order mark", chunks: ["\ufeffdata: a\n\n"], want: [event("a")] },
    { name: "an unfinished event is dropped", chunks: ["data: a\n\ndata: b\n"], want: [event("a")] },
    { name: "an event without data is none", chunks: ["event: ping\n\ndata: a\n\n"], want: [event("a")] },
    { name: "bad id and retry", chunks: ["id: a\0b\nretry: 1s\ndata: a\n\n"], want: [event("a")] },
    { name: "nothing", chunks: [], want: [] },
  ])("$name", async ({ chunks, want }) => {
    expect(await Array.fromAsync(await eventReader.read(served(chunks), context))).toEqual(want);
  });

  test("leaving the loop cancels the body", async () => {
    let cancelled = 0;
    for await (const _ of await eventReader.read(
      served(["data: a\n\n", "data: b\n\n", "data: c\n\n"], () => cancelled++),
      context,
    ))
      break;
    expect(cancelled).toBe(1);
  });

  test("a connection that breaks is a NetworkError of its operation", async () => {
    const broken = new Response(
      new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }),
    );
    const error = await rejection(Array.fromAsync(await eventReader.read(broken, context)));
    expect([isNetworkError(error), error.message]).toEqual([
      true,
      "watch got no whole answer: terminated (GET /events)",
    ]);
  });
});

test.each([
  { name: "events", reader: eventReader, type: "text/html; charset=utf-8", want: "a stream of events" },
  { name: "events", reader: eventReader, type: "application/json", want: "a stream of events" },
  { name: "pieces", reader: textReader, type: "application/json", want: "a stream of text" },
  { name: "lines", reader: lineReader, type: "text/html", want: "lines of JSON" },
])("an answer of $type is no stream of $name", async ({ name, reader, type, want }) => {
  const response = new Response("<h1>Sign in</h1>", { headers: { "content-type": type } });
  const error = await rejection(reader.read(response, context, undefined, name, name) as Promise<unknown>);
  expect([isParseError(error), error.text, error.message]).toEqual([
    true,
    "<h1>Sign in</h1>",
    expect.stringContaining(`was answered with 200 and ${type} that is not ${want} (`),
  ]);
});

describe.each([
  { name: "events", reader: eventReader },
  { name: "texts", reader: textReader },
  { name: "lines", reader: lineReader },
])("a stream of $name", ({ reader }) => {
  test("that nobody began to read ends its connection when it is left", async () => {
    let cancelled = 0;
    let released = 0;
    const body = new ReadableStream({ cancel: () => void cancelled++ });
    const pieces = await reader.read(new Response(body), { ...context, release: () => released++ });
    await pieces.return();
    expect([cancelled, released, await pieces.next()]).toEqual([1, 1, { value: undefined, done: true }]);
  });

  test("can be left while a piece is waited for that does not come", async () => {
    let cancelled = 0;
    const body = new ReadableStream({ cancel: () => void cancelled++ });
    const pieces = await reader.read(new Response(body), context);
    const waiting = pieces.next();
    await pieces.return();
    expect([cancelled, await waiting]).toEqual([1, { value: undefined, done: true }]);
  });

  test("that was read to its end takes its listener from the caller's signal", async () => {
    let released = 0;
    await Array.fromAsync(await reader.read(served(["\n"]), { ...context, release: () => released++ }));
    expect(released).toBe(1);
  });

  test.each([
    { name: "an AbortError", reason: undefined },
    { name: "an Error of the caller's", reason: new Error("the user left") },
    { name: "a timeout", reason: new DOMException("late", "TimeoutError") },
    { name: "a text", reason: "enough" },
  ])("that the caller aborts with $name ends with it", async ({ reason }) => {
    const abort = new AbortController();
    const body = new ReadableStream({
      start: (controller) => abort.signal.addEventListener("abort", () => controller.error(abort.signal.reason)),
    });
    const reading = Array.fromAsync(
      await reader.read(new Response(body), { ...context, options: { signal: abort.signal } }),
    );
    abort.abort(reason);
    await expect(reading).rejects.toBe(abort.signal.reason);
  });
});

test("a line that comes in many pieces is looked through once", async () => {
  // 4 MB in pieces of 64 letters: in the square of that it would take minutes.
  const piece = "x".repeat(64);
  const chunks = ["data: ", ...Array.from({ length: 65_536 }, () => piece), "\n\n"];
  const [only] = await Array.fromAsync(await eventReader.read(served(chunks), context));
  expect((only as { data: string }).data.length).toBe(64 * 65_536);
});

describe("pieces of text", () => {
  test.each([
    {
      name: "as they come",
      chunks: ["Short", " and", " direct.\n\ndata: x"],
      want: ["Short", " and", " direct.\n\ndata: x"],
    },
    { name: "split inside a letter", chunks: [new Uint8Array([97, 0xc3]), new Uint8Array([0xb1])], want: ["a", "ñ"] },
    { name: "nothing", chunks: [], want: [] },
  ])("$name", async ({ chunks, want }) => {
    expect(await Array.fromAsync(await textReader.read(served(chunks), context))).toEqual(want);
  });

  test("leaving the loop cancels the body", async () => {
    let cancelled = false;
    const response = served(["a", "b", "c", "d"], () => {
      cancelled = true;
    });
    for await (const piece of await textReader.read(response, context)) if (piece === "a") break;
    expect(cancelled).toBe(true);
  });
});

describe("lines of JSON", () => {
  test.each([
    { chunks: ['{"a":1}\n{"a":2}\n'], want: [{ a: 1 }, { a: 2 }] },
    { chunks: ['{"a"', ":1}\r", '\n\n  \n"x"'], want: [{ a: 1 }, "x"] },
    { chunks: ["1\r2\r"], want: [1, 2] },
    { chunks: ["\n\r\n 1 \n\n"], want: [1] },
    { chunks: ["\ufeff1\n2"], want: [1, 2] },
    { chunks: ['\x1e{"a":1}\n\x1e2\n'], want: [{ a: 1 }, 2] },
    { chunks: [""], want: [] },
  ])("$chunks", async ({ chunks, want }) => {
    expect(await Array.fromAsync(await lineReader.read(served(chunks), context))).toEqual(want);
  });

  test("a line that is no JSON is a ParseError, after the lines before it", async () => {
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const line of await lineReader.read(served(["1\n\r\n{oops\n2\n"]), context)) seen.push(line);
      })(),
    );
    expect([seen, isParseError(error), error.text, error.message]).toEqual([
      [1],
      true,
      "{oops",
      "watch was answered with 200 and a body that is not JSON in line 3 (GET /events)",
    ]);
  });
});
