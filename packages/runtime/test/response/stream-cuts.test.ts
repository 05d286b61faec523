import { array, assert, asyncProperty, constantFrom, nat, tuple } from "fast-check";
import { expect, test } from "vitest";
import { dataEvents, eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import { context, served, stalled, until } from "../support/served-stream.ts";

const WORDS = [
  "data: 1",
  'data:{"a":2}',
  "data: 7",
  "data",
  "event: 7",
  "id: ñ",
  "retry: 5",
  ":",
  " ",
  "\ufeff",
  "😀",
  "\0",
];
const ENDS = ["\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", ""];

/** The bytes in pieces that end at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)).filter(({ length }) => length > 0);
}

test.each([
  { name: "events", reader: eventReader },
  { name: "events with data", reader: dataEvents({ data: "either", named: { "7": "json" }, end: "7" }) },
  { name: "lines", reader: lineReader },
])("the same bytes give the same $name wherever they are cut", async ({ reader }) => {
  const read = async (chunks: readonly Uint8Array[]): Promise<unknown[]> =>
    until(await reader.read(served(chunks), context));
  await assert(
    asyncProperty(
      array(tuple(constantFrom(...WORDS), constantFrom(...ENDS)), { maxLength: 20 }),
      array(nat(), { maxLength: 20 }),
      async (words, places) => {
        const bytes = new TextEncoder().encode(words.flat().join(""));
        expect(await read(cut(bytes, places))).toEqual(await read([bytes]));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  { name: "an event of carriage returns", reader: eventReader, text: "data: a\r\r", want: "a" },
  { name: "an event of both, cut before the last line feed", reader: eventReader, text: "data: a\r\n\r", want: "a" },
  { name: "an event of line feeds", reader: eventReader, text: "data: a\n\n", want: "a" },
])("$name is there before the next byte", async ({ reader, text, want }) => {
  const events = await reader.read(stalled(text), context);
  const { value } = await events.next();
  expect((value as { data: string }).data).toBe(want);
  await events.return();
});

test.each(["1\r", "1\n"])("the line %j is there before the next byte", async (text) => {
  const lines = await lineReader.read(stalled(text), context);
  expect(await lines.next()).toEqual({ value: 1, done: false });
  await lines.return();
});

const MOST = 2 ** 24;
const SAID = `watch was answered with 200 and a body that is not lines of at most ${MOST} characters (GET /events)`;

test.each([
  { name: "a line without end", reader: eventReader, head: "data: a\n\n:", piece: "x", want: ["a", SAID] },
  { name: "a line of JSON without end", reader: lineReader, head: "1\n", piece: "x", want: [1, SAID] },
  {
    name: "an event without end",
    reader: eventReader,
    head: "data: a\n\n",
    piece: `data: ${"x".repeat(4090)}\n`,
    want: ["a", SAID],
  },
])("$name is an error, and its connection is closed", async ({ reader, head, piece, want }) => {
  let sent = 0;
  let cancelled = 0;
  const block = new TextEncoder().encode(piece.repeat(2 ** 20 / piece.length));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      sent += block.length;
      controller.enqueue(block);
    },
    cancel: () => void cancelled++,
  });
  const seen = await until(await reader.read(new Response(body), context));
  expect([seen.map((one) => Object(one).data ?? one), cancelled]).toEqual([want, 1]);
  expect(sent).toBeLessThan(2 * MOST);
});

test.each([
  { name: "as long as a line may be, is one", length: MOST, want: MOST },
  { name: "longer by one letter, is an error in one piece too", length: MOST + 1, want: SAID },
])("a line that is $name", async ({ length, want }) => {
  const [piece] = await until(await lineReader.read(served([`"${"x".repeat(length - 2)}"\n`]), context));
  expect(typeof piece === "string" && piece !== SAID ? piece.length + 2 : piece).toBe(want);
});

test("a line without end is a ParseError, with the status and without the text", async () => {
  const lines = await lineReader.read(served(["x".repeat(MOST + 1)]), context);
  await expect(lines.next()).rejects.toMatchObject({ name: "ParseError", status: 200, text: "" });
});

test("bare text has no lines, and no bound", async () => {
  const pieces = await until(await textReader.read(served(["x".repeat(MOST + 1)]), context));
  expect(pieces.join("").length).toBe(MOST + 1);
});
