// Bytes that are not the text that they should be. They stay bytes, or the call says that they are no text.
import { expect, test } from "vitest";
import { eventReader, lineReader, textReader } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { convertValues, int64AsBigint, members } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, answer, observed, operation, rejection, SECRET } from "../support/acme.ts";
import { PLATFORMS } from "../support/platform-responses.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const latin = (text: string): Bytes => Uint8Array.from(Buffer.from(text, "latin1"));
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff);
const NO_TEXT = PNG;
const CP437 = Uint8Array.of(0x81);
const UTF_32 = Uint8Array.of(0, 0, 0, 0x41);
const CUT_UTF_16 = Uint8Array.of(0x41, 0, 0x42);
const ISO_2022 = Uint8Array.of(0x1b, 0x24, 0x29, 0x43);

const called = (type: string | undefined, bytes: Bytes, status: number, responses: Descriptor["responses"]) => {
  const headers: HeadersInit = type ? { "content-type": type } : {};
  const { fetch } = observed(answer(bytes, { status, headers }));
  return operation({ responses })(acme({ fetch, retry: false }));
};

const ROWS: readonly [type: string | undefined, bytes: Bytes][] = [
  [undefined, NO_TEXT],
  [undefined, Uint8Array.of(0xff, 0xfe)],
  [undefined, Uint8Array.of(0xfe, 0xff, 0, 0x41)],
  [undefined, latin("gr\xfc\xdf")],
  ["text/plain", latin("gr\xfc\xdf")],
  ["application/json", latin('"gr\xfc\xdf"')],
  ["text/html; charset=utf-8", latin("gr\xfc\xdf")],
  ["text/plain; charset=cp437", CP437],
  ["text/plain; charset=utf-32", UTF_32],
  ["text/plain; charset=UTF-7", utf8("+AOk-")],
  ["text/plain; charset=hz-gb-2312", utf8("~{VPND~}")],
  ["text/plain; charset=iso-2022-kr", ISO_2022],
  ["text/plain; charset=utf-16le", CUT_UTF_16],
  ["application/json; charset=utf-9", latin('"\xfc"')],
  ["text/plain; charset=shift_jis", Uint8Array.of(0x93)],
];

const bytesOf = async (blob: unknown): Promise<readonly number[]> => [
  ...new Uint8Array(await (blob as Blob).arrayBuffer()),
];

test.each(ROWS)("a failure of the type %s has them", async (type, bytes) => {
  for (const responses of [{ 200: "json" }, { 404: "json" }, { 404: "text" }, { failure: "none" }] as const) {
    const { name, status, body } = await rejection(called(type, bytes, 404, responses));
    expect([name, status, (body as Blob).type.split(";")[0]]).toEqual(["ApiError", 404, type?.split(";")[0] ?? ""]);
    expect(await bytesOf(body)).toEqual([...bytes]);
  }
});

test.each(
  ROWS.filter(([type]) => type === undefined || type.includes("charset=")).filter(([type]) => !/utf-8/.test(`${type}`)),
)("a success that is not described, of the type %s, has them", async (type, bytes) => {
  const body = await called(type, bytes, 299, { 200: "json" });
  expect(await bytesOf(body)).toEqual([...bytes]);
});

test.each([
  ["text/plain; charset=cp437", CP437, "text in a known charset"],
  ["text/plain; charset=utf-32", UTF_32, "text in a known charset"],
  ["text/plain; charset=utf-7", utf8("+AOk-"), "text in a known charset"],
  ["text/plain; charset=utf-16le", CUT_UTF_16, "text in its charset"],
  ["text/plain; charset=euc-kr", Uint8Array.of(0xff), "text in its charset"],
])("a success that is described, of the type %s, is no success", async (type, bytes, expected) => {
  for (const kind of ["text", "json"] as const) {
    const { name, message, status } = await rejection(called(type, bytes, 200, { 200: kind }));
    expect([name, status, message]).toEqual([
      "ParseError",
      200,
      `getThing was answered with 200 and ${type} that is not ${expected} (GET /things)`,
    ]);
  }
});

test("the cause of a failure that should be text names its charset", async () => {
  const { cause } = await rejection(called("text/plain; charset=cp437", CP437, 404, { 404: "text" }));
  expect((cause as Error).message).toBe(
    "getThing was answered with 404 and text/plain; charset=cp437 that is not text in a known charset (GET /things)",
  );
});

test.each(Object.entries(PLATFORMS))("a failure from %s has its bytes", async (_, platform) => {
  const fetch = async () => platform({ status: 404, type: undefined, bytes: PNG });
  const { body } = await rejection(operation()(acme({ fetch, retry: false })));
  expect(await bytesOf(body)).toEqual([...PNG]);
});

test.each([
  { bytes: utf8('{"a":"ü"}'), want: { a: "ü" } },
  { bytes: utf8("nö"), want: "nö" },
])("a platform that does not tell the bytes of a Blob has text: $want", async ({ bytes, want }) => {
  const blob = async () => Object.assign(new Blob([bytes]), { arrayBuffer: undefined });
  const fetch = async () => ({ status: 404, headers: {}, text: async () => "", blob, body: null });
  const { body } = await rejection(operation()(acme({ fetch: fetch as never, retry: false })));
  expect(body).toEqual(want);
});

test("a failure that is cut inside of a character, or that breaks off there, is text", async () => {
  const long = `a${"ü".repeat(600_000)}`;
  const { body, cause } = await rejection(called("text/plain", utf8(long), 404, {}));
  expect([(body as string).length, (cause as Error).message]).toEqual([
    500_000,
    "the body has more than 1,000,000 bytes, and the rest was not read",
  ]);
  let pulls = 0;
  const broken = new ReadableStream({
    pull: (stream) => (pulls++ ? stream.error(Error("gone")) : stream.enqueue(Uint8Array.of(0x67, 0xc3))),
  });
  const { fetch } = observed(() => new Response(broken, { status: 404, headers: { "content-type": "text/plain" } }));
  expect((await rejection(operation()(acme({ fetch })))).body).toBe("g");
});

test("a failure of just 1,000,000 bytes is whole", async () => {
  const text = JSON.stringify("x".repeat(999_998));
  const { body, cause } = await rejection(called("application/json", utf8(text), 404, { 404: "json" }));
  expect([(body as string).length, cause]).toEqual([999_998, undefined]);
});

test("the cause of JSON that is cut says so", async () => {
  const text = JSON.stringify(["x".repeat(1_000_000), SECRET]);
  const { body, cause } = await rejection(called("application/json", utf8(text), 404, { 404: "json" }));
  expect([(body as string).length, (cause as Error).message]).toEqual([
    1_000_000,
    "the body has more than 1,000,000 bytes, and the rest was not read",
  ]);
});

const readers = { lines: lineReader, pieces: textReader, events: eventReader };

test.each<{ kind: "lines" | "pieces" | "events"; type: string; bytes: Iterable<number>; expected: string }>([
  { kind: "events", type: "text/event-stream; charset=cp437", bytes: latin("data: \x81\n\n"), expected: "a known" },
  { kind: "events", type: "text/event-stream; charset=utf-16le", bytes: utf8("data: a\n\n"), expected: "its" },
  { kind: "lines", type: "application/x-ndjson; charset=cp437", bytes: latin('"\x81"\n'), expected: "a known" },
  { kind: "lines", type: "application/json; charset=utf-32", bytes: UTF_32, expected: "a known" },
  { kind: "lines", type: "application/x-ndjson; charset=euc-kr", bytes: [0x22, 0xff, 0x22, 10], expected: "its" },
  { kind: "pieces", type: "text/plain; charset=cp437", bytes: CP437, expected: "a known" },
  { kind: "pieces", type: "text/plain; charset=utf-16", bytes: [0xfe, 0xff, 0, 0x41], expected: "its" },
  { kind: "pieces", type: "text/plain; charset=shift_jis", bytes: [0x93], expected: "its" },
])("a stream of $kind with the type $type is none", async ({ kind, type, bytes, expected }) => {
  const call = operation({ responses: { 200: kind }, readers: { [kind]: readers[kind] }, accept: type });
  const { fetch } = observed(answer(Uint8Array.from(bytes), { headers: { "content-type": type } }));
  const stream = (await call(acme({ fetch, retry: false }))) as AsyncIterable<unknown>;
  const { name, message } = await rejection(Array.fromAsync(stream));
  expect([name, message]).toEqual([
    "ParseError",
    `getThing was answered with 200 and ${type} that is not text in ${expected} charset (GET /things)`,
  ]);
});

test("JSON of another charset keeps it where integers are bigints", async () => {
  const call = convertValues<AnyTestOperation>(operation(), () => ({
    exact: true,
    responses: { 200: members({ id: int64AsBigint }) },
  }));
  const bytes = latin('{"id":9007199254740993,"name":"\xfc"}');
  const { fetch } = observed(answer(bytes, { headers: { "content-type": "application/json; charset=iso-8859-1" } }));
  expect(await call(acme({ fetch }))).toEqual({ id: 9007199254740993n, name: "ü" });
});
