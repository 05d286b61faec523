import { expect, test } from "vitest";
import { eventReader, lineReader, mediaKinds, textReader } from "../../src/codegen-v1.ts";
import { acme, answer, observed, operation, rejection } from "../support/acme.ts";

const LATIN = new Uint8Array([0x67, 0x72, 0xfc, 0xdf]);
const UTF_16 = new Uint8Array([0xff, 0xfe, 0x67, 0, 0xfc, 0]);
const UTF_8 = new TextEncoder().encode("grüß");
const ROWS: readonly [type: string, bytes: Uint8Array<ArrayBuffer>, want: string][] = [
  ["text/plain; charset=iso-8859-1", LATIN, "grüß"],
  ['text/plain; charset="ISO-8859-1"', LATIN, "grüß"],
  ["text/csv;header=present;Charset=windows-1252", LATIN, "grüß"],
  ["text/html; charset=latin1; x=y", LATIN, "grüß"],
  ["application/xml; charset=iso-8859-15", LATIN, "grüß"],
  ["text/plain; charset=utf-16le", UTF_16, "gü"],
  ["text/plain; charset=utf-16", new Uint8Array([0xfe, 0xff, 0, 0x67, 0, 0xfc]), "gü"],
  ["text/plain; charset=shift_jis", new Uint8Array([0x93, 0xfa]), "日"],
  ["text/plain; charset=utf-8", UTF_8, "grüß"],
  ["text/plain; charset=UTF8", UTF_8, "grüß"],
  ['text/plain; charset="utf-8"', UTF_8, "grüß"],
  ["text/plain", UTF_8, "grüß"],
  ["text/plain; charset=klingon", UTF_8, "grüß"],
  ["text/plain; charset=", UTF_8, "grüß"],
];

const client = (bytes: Uint8Array<ArrayBuffer>, type: string, status: number) =>
  acme({ fetch: observed(answer(bytes, { status, headers: { "content-type": type } })).fetch, retry: false });

test.each(ROWS)("text of %s", async (type, bytes, want) => {
  const described = [{ 200: "text" }, { 200: mediaKinds({ "text/*": "text" }) }, { 202: "json" }] as const;
  for (const responses of described) expect(await operation({ responses })(client(bytes, type, 200))).toBe(want);
  expect((await rejection(operation()(client(bytes, type, 500)))).body).toBe(want);
});

test.each([
  ["application/json; charset=iso-8859-1", new Uint8Array([0x22, 0xfc, 0x22]), "ü"],
  ["application/json; charset=utf-8", new TextEncoder().encode('"ü"'), "ü"],
])("JSON of %s", async (type, bytes, want) => {
  expect(await operation()(client(bytes, type, 200))).toBe(want);
});

test("bytes stay bytes", async () => {
  const blob = (await operation({ responses: { 200: "binary" } })(
    client(LATIN, "text/plain; charset=latin1", 200),
  )) as Blob;
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(LATIN);
});

const readers = { lines: lineReader, pieces: textReader, events: eventReader };
const LINE = [...Buffer.from('{"a":"ü"}\n', "latin1")];
const LINES = "application/x-ndjson";

test.each<{ kind: "lines" | "pieces" | "events"; type: string; bytes: Iterable<number>; want: unknown }>([
  { kind: "lines", type: `${LINES}; charset=iso-8859-1`, bytes: LINE, want: [{ a: "ü" }] },
  { kind: "lines", type: "application/json; charset=latin1", bytes: LINE, want: [{ a: "ü" }] },
  { kind: "lines", type: `${LINES}; charset=utf-16le`, bytes: Buffer.from('"ü"\n', "utf16le"), want: ["ü"] },
  { kind: "lines", type: `${LINES}; charset=utf-8`, bytes: Buffer.from('"ü"\n'), want: ["ü"] },
  { kind: "lines", type: `${LINES}; charset=klingon`, bytes: Buffer.from('"ü"\n'), want: ["ü"] },
  { kind: "pieces", type: "text/plain; charset=iso-8859-1", bytes: LATIN, want: ["grüß"] },
  { kind: "pieces", type: "text/plain; charset=klingon", bytes: UTF_8, want: ["grüß"] },
  {
    kind: "events",
    type: "text/event-stream; charset=iso-8859-1",
    bytes: Buffer.from("data: ü\n\n", "latin1"),
    want: [{ event: "message", data: "ü", id: "", retry: undefined }],
  },
])("a stream of $kind with the type $type", async ({ kind, type, bytes, want }) => {
  const call = operation({ responses: { 200: kind }, readers: { [kind]: readers[kind] }, accept: type });
  const stream = (await call(client(Uint8Array.from(bytes), type, 200))) as AsyncIterable<unknown>;
  expect(await Array.fromAsync(stream)).toEqual(want);
});

test.each<{ kind: "lines" | "pieces"; type: string; called: string }>([
  { kind: "lines", type: "text/html; charset=latin1", called: "lines of JSON" },
  { kind: "pieces", type: "application/json; charset=latin1", called: "a stream of text" },
])("$type is no stream of $kind", async ({ kind, type, called }) => {
  const call = operation({ responses: { 200: kind }, readers });
  const error = await rejection(call(client(LATIN, type, 200)));
  expect(error.message).toBe(`getThing was answered with 200 and ${type} that is not ${called} (GET /things)`);
});

test("a stream in another charset closes its connection when it is left", async () => {
  let cancelled = 0;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(Uint8Array.from(LINE)),
    cancel: () => {
      cancelled += 1;
    },
  });
  const { fetch } = observed(() => new Response(body, { headers: { "content-type": `${LINES}; charset=latin1` } }));
  const call = operation({ responses: { 200: "lines" }, readers });
  for await (const item of (await call(acme({ fetch }))) as AsyncIterable<unknown>) {
    expect(item).toEqual({ a: "ü" });
    break;
  }
  expect(cancelled).toBe(1);
});
