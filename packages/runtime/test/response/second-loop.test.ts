// A stream is read once. Who loops over it again is told, and does not take it for an empty one.
import { describe, expect, test } from "vitest";
import { dataEvents, eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import { integer, validateCalls } from "../../src/validate-v1.ts";
import { convertValues, exactLineReader, unchanged } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, observed, operation } from "../support/acme.ts";
import { served } from "../support/served-stream.ts";

type Stream = AsyncGenerator<unknown, void, undefined>;

const readers = { events: eventReader, lines: lineReader, pieces: textReader };
const LINES = ["1\n", "2\n"];
const calls: { readonly [name: string]: (...chunks: string[]) => Promise<unknown> } = {
  lines: (...chunks) => streamed(operation({ responses: { 200: "lines" }, readers }), chunks),
  pieces: (...chunks) => streamed(operation({ responses: { 200: "pieces" }, readers }), chunks),
  events: () => streamed(operation({ responses: { 200: "events" }, readers }), ["data: 1\n\ndata: 2\n\n"]),
  "events with an end": () =>
    streamed(operation({ responses: { 200: "events" }, readers: { events: dataEvents({ data: "json", end: "!" }) } }), [
      "data: 1\n\ndata: 2\n\ndata: !\n\n",
    ]),
  "lines with bigints": (...chunks) => {
    const call = operation({ responses: { 200: "lines" }, readers: { lines: exactLineReader } });
    return streamed(
      convertValues<AnyTestOperation>(call, () => ({ exact: true, responses: { 200: unchanged } })),
      chunks,
    );
  },
  "lines that are checked": (...chunks) => {
    const call = operation({ responses: { 200: "lines" }, readers });
    return streamed(call, chunks, (core) =>
      validateCalls(core, [{ id: "getThing", responses: { 200: { lines: integer } } }], {}),
    );
  },
};

function streamed(
  call: AnyTestOperation,
  chunks: readonly string[],
  wrapped = (core: ReturnType<typeof acme>) => core,
): Promise<unknown> {
  return call(wrapped(acme({ fetch: observed(() => served(chunks)).fetch })));
}

async function ending(loop: () => Promise<unknown>): Promise<unknown> {
  return await loop().catch(({ name, message }) => `${name}: ${message}`);
}

const READ = "InputError: getThing was not sent: a stream is read once (GET /things)";

describe.each(Object.entries(calls))("%s", (_, call) => {
  test.each<[name: string, first: (stream: Stream) => Promise<unknown>]>([
    ["to the end", (stream) => Array.fromAsync(stream)],
    [
      "and left",
      async (stream) => {
        for await (const item of stream) if (item) break;
      },
    ],
  ])("a stream that was read %s", async (_name, first) => {
    const stream = (await call(...LINES)) as Stream;
    await first(stream);
    expect(await ending(() => Array.fromAsync(stream))).toBe(READ);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
  });

  test("one item that was asked for before the loop, or in it, is no loop", async () => {
    const stream = (await call(...LINES)) as Stream;
    await stream.next();
    expect((await Array.fromAsync(stream)).length).toBe(1);
    const other = (await call(...LINES)) as Stream;
    const iterator = other[Symbol.asyncIterator]();
    await iterator.next();
    expect((await Array.fromAsync(iterator)).length).toBe(1);
  });
});

test.each<[name: string, chunks: readonly string[], want: unknown]>([
  ["an empty stream", [], []],
  ["a stream of one line that nothing ends", ["1"], []],
])("%s that one item was asked of is looped over", async (_, chunks, want) => {
  const stream = (await calls.lines?.(...chunks)) as Stream;
  await stream.next();
  expect(await Array.fromAsync(stream)).toEqual(want);
});

test("a stream that failed is over", async () => {
  const stream = (await calls.lines?.("1\n", "{\n")) as Stream;
  expect(await ending(() => Array.fromAsync(stream))).toContain("ParseError: ");
  expect(await ending(() => Array.fromAsync(stream))).toBe(READ);
});
