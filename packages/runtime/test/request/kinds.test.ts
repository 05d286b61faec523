import { Readable, Stream } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { multipartWriter } from "../../src/codegen-v1.ts";
import { acme, operation, rejection } from "../support/acme.ts";
import { MULTIPART, partsOf, sent } from "../support/sent.ts";

const bytes = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode("abc");

/** A blob of a simulated browser or a polyfill: no instance of the platform's class, with as much as is given here. */
class OtherBlob {
  readonly size = 3;
  readonly type = "text/x";
  slice(): OtherBlob {
    return this;
  }
}
const readByStream = Object.assign(new OtherBlob(), { stream: () => new Blob(["abc"]).stream() });
const readByBuffer = Object.assign(new OtherBlob(), { arrayBuffer: () => new Blob(["abc"]).arrayBuffer() });
const namedBlob = Object.assign(new OtherBlob(), { name: "o.txt", stream: () => Readable.from(["a", "bc"]) });

/** A stream of another realm that has nothing but a reader. */
const readerOnly = (): object => {
  const web = new Blob(["abc"]).stream();
  return Object.assign(Object.create({}), { getReader: () => web.getReader() });
};

/** A stream of Node.js before those that can be iterated. */
function oldStream(): Stream {
  const stream = Object.assign(new Stream(), { pause: () => {}, resume: () => {} });
  setTimeout(() => {
    for (const chunk of ["a", Buffer.from("bc")]) stream.emit("data", chunk);
    stream.emit("end");
  }, 1);
  return stream;
}

async function* chunks(): AsyncGenerator<string | Uint8Array> {
  yield "a";
  yield Buffer.from("bc");
}

const BYTES = "application/octet-stream";
const KINDS: readonly { kind: string; make: () => unknown; file?: string; type?: string; once?: boolean }[] = [
  { kind: "Blob", make: () => new Blob(["abc"], { type: "text/x" }), type: "text/x" },
  { kind: "Blob without a type", make: () => new Blob(["abc"]) },
  { kind: "File", make: () => new File(["abc"], "a.txt", { type: "text/x" }), file: "a.txt", type: "text/x" },
  { kind: "File with a strange name", make: () => new File(["abc"], 'a"\r\n.txt'), file: 'a"\r\n.txt' },
  { kind: "Buffer", make: () => Buffer.from("abc") },
  { kind: "part of a Buffer", make: () => Buffer.from("xabcx").subarray(1, 4) },
  { kind: "Uint8Array", make: bytes },
  { kind: "DataView", make: () => new DataView(bytes().buffer) },
  { kind: "ArrayBuffer", make: () => bytes().buffer },
  { kind: "Uint8Array of another realm", make: () => runInNewContext("new Uint8Array([97, 98, 99])") },
  { kind: "ArrayBuffer of another realm", make: () => runInNewContext("new Uint8Array([97, 98, 99]).buffer") },
  { kind: "blob that is read by its stream", make: () => readByStream, type: "text/x", once: true },
  { kind: "blob that is read by its buffer", make: () => readByBuffer, type: "text/x", once: true },
  { kind: "file with a stream of Node.js", make: () => namedBlob, file: "o.txt", type: "text/x", once: true },
  { kind: "web stream", make: () => new Blob(["abc"]).stream(), once: true },
  { kind: "web stream of another realm", make: readerOnly, once: true },
  { kind: "stream of Node.js", make: () => Readable.from([Buffer.from("ab"), Buffer.from("c")]), once: true },
  {
    kind: "stream of Node.js with an encoding",
    make: () => Readable.from(["ab", "c"]).setEncoding("utf8"),
    once: true,
  },
  { kind: "stream of old Node.js", make: oldStream, once: true },
  { kind: "async generator", make: chunks, once: true },
  { kind: "object that yields pieces", make: () => ({ [Symbol.asyncIterator]: chunks }), once: true },
  { kind: "shared memory", make: () => shared().buffer },
  { kind: "view of shared memory", make: () => shared().subarray(0, 3) },
];

function shared(): Uint8Array<SharedArrayBuffer> {
  const memory = new Uint8Array(new SharedArrayBuffer(3));
  memory.set(bytes());
  return memory;
}

test.each([
  ["URLSearchParams", () => new URLSearchParams({ a: "1" })],
  ["FormData", () => new FormData()],
  ["Headers", () => new Headers({ a: "1" })],
])("%s is no part of a form", async (name, make) => {
  const call = operation({ method: "POST", body: [MULTIPART], writers: { multipart: multipartWriter } });
  for (const part of [make(), { data: make(), filename: "f" }]) {
    const error = await rejection(call(acme({ fetch: async () => new Response() }), { body: { meta: part } }));
    expect(error.message).toBe(`getThing was not sent: a ${name} cannot be sent as "body.meta" (POST /things)`);
  }
});

describe.each(KINDS)("$kind", ({ make, file = "blob", type = BYTES, once = false }) => {
  test("is a body", async () => {
    const request = await sent({ body: make() });
    expect([request.headers.get("content-type"), await request.text()]).toEqual([BYTES, "abc"]);
  });

  test("is a part, alone and in a list, beside other parts", async () => {
    const request = await sent(
      { body: { first: "1", f: make(), g: [make(), make()], meta: { a: 1 } } },
      { body: [MULTIPART] },
    );
    expect(await partsOf(request)).toEqual([
      { name: "first", text: "1" },
      { name: "f", file, type, text: "abc" },
      { name: "g", file, type, text: "abc" },
      { name: "g", file, type, text: "abc" },
      { name: "meta", text: '{"a":1}' },
    ]);
  });

  test("is a part whose name and type are said", async () => {
    const said = { data: make(), filename: "b.csv", type: "text/csv" };
    expect(await partsOf(await sent({ body: { f: said, g: { data: make() } } }, { body: [MULTIPART] }))).toEqual([
      { name: "f", file: "b.csv", type: "text/csv", text: "abc" },
      { name: "g", file, type, text: "abc" },
    ]);
  });

  test.each([["application/octet-stream"], [MULTIPART]])(`is sent ${once ? "once" : "again"} as %s`, async (media) => {
    let sends = 0;
    const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
      sends += 1;
      await new Response(init?.body).text();
      return new Response("", { status: 500 });
    };
    const body = media === MULTIPART ? { f: make() } : make();
    const call = operation({ method: "PUT", body: [media], writers: { multipart: multipartWriter } });
    await rejection(call(acme({ fetch, retry: { attempts: 2, baseDelay: 0 } }), { body }));
    expect(sends).toBe(once ? 1 : 2);
  });
});

test.each([
  { name: "text with a file name", part: { data: "abc", filename: "a.txt" }, want: ["a.txt", "text/plain", "abc"] },
  { name: "text with a media type", part: { data: "a;b", type: "text/csv" }, want: ["blob", "text/csv", "a;b"] },
  { name: "text with both", part: { data: "abc", filename: "a.md", type: "text/x" }, want: ["a.md", "text/x", "abc"] },
])("a part: $name", async ({ part, want: [file, type, text] }) => {
  expect(await partsOf(await sent({ body: { f: part } }, { body: [MULTIPART] }))).toEqual([
    { name: "f", file, type, text },
  ]);
});

// A part with a file name is a file to most servers, and JSON is none. The platform reads such a part as text.
test.each([
  { name: "an object", part: { a: 1 }, want: '{"a":1}' },
  { name: "a list in a list", part: [[1, 2]], want: "[1,2]" },
  { name: "a text and a type that is no media type", part: { data: "a", type: "x" }, want: '{"data":"a","type":"x"}' },
  { name: "such keys", part: { data: 1, type: "x" }, want: '{"data":1,"type":"x"}' },
  { name: "more keys", part: { data: "a", filename: "b", c: 1 }, want: '{"data":"a","filename":"b","c":1}' },
  {
    name: "a file of a device, where there is none",
    part: { uri: "u", name: "n", type: "t" },
    want: '{"uri":"u","name":"n","type":"t"}',
  },
])("JSON is no file: $name", async ({ part, want }) => {
  const request = await sent({ body: { f: part } }, { body: [MULTIPART] });
  expect(await partsOf(request.clone())).toEqual([{ name: "f", text: want }]);
  const head = 'Content-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n';
  expect(await request.text()).toContain(`\r\n${head}${want}\r\n`);
});

test("JSON that the caller has as bytes is sent as it is", async () => {
  for (const body of [Buffer.from("[1]"), new Blob(["[1]"]), new Blob(["[1]"]).stream()]) {
    const request = await sent({ body }, { body: ["application/json"] });
    expect([request.headers.get("content-type"), await request.text()]).toEqual(["application/json", "[1]"]);
  }
});

test.each([
  { name: "the platform's stream", body: () => new Blob(["abc"]).stream() },
  { name: "a stream of Node.js", body: () => Readable.from(["abc"]) },
])("a fetch that knows no web streams does not send the text of one: $name", async ({ body }) => {
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => Response.json(String(init?.body));
  const call = operation({ method: "POST", body: ["application/octet-stream"] });
  const error = await rejection(call(acme({ fetch }), { body: body() }));
  expect([error.name, error.message]).toEqual([
    "NetworkError",
    "getThing got no answer: a web stream is not a body that this fetch can send (POST /things)",
  ]);
});
