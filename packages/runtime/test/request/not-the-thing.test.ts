// What stands for a file or a text without being one. Its JSON, or nothing, would be sent in its place.
import { expect, test } from "vitest";
import { rejection } from "../support/acme.ts";
import { FORM, MULTIPART, partsOf, sent } from "../support/sent.ts";

const BYTES = "application/octet-stream";

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(3);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function detachedView(): Uint8Array {
  const view = new Uint8Array(3);
  structuredClone(view, { transfer: [view.buffer] });
  return view;
}

const native = { uri: "file:///a.jpg", name: "a.jpg", type: "image/jpeg" };
const buffer = { type: "Buffer", data: [97, 98] };

test.each<{ takes: string; body: unknown; want: string }>([
  { takes: BYTES, body: null, want: `null cannot be sent as ${BYTES}` },
  { takes: "image/png", body: null, want: "null cannot be sent as image/png" },
  { takes: "text/plain", body: null, want: "null cannot be sent as text/plain" },
  { takes: "application/xml", body: null, want: "null cannot be sent as application/xml" },
  { takes: FORM, body: null, want: `null cannot be sent as ${FORM}` },
  { takes: BYTES, body: native, want: `an object cannot be sent as ${BYTES}: pass text or bytes` },
  { takes: BYTES, body: buffer, want: `an object cannot be sent as ${BYTES}: pass text or bytes` },
  { takes: BYTES, body: [1, 2], want: `an object cannot be sent as ${BYTES}: pass text or bytes` },
  { takes: MULTIPART, body: { f: { data: null, filename: "a" } }, want: 'null cannot be sent as "body.f"' },
  {
    takes: MULTIPART,
    body: { f: [{ data: undefined, filename: "a" }] },
    want: 'undefined cannot be sent as "body.f"',
  },
])("$body as $takes is refused", async ({ takes, body, want }) => {
  const { name, message } = await rejection(sent({ body }, { body: [takes] }));
  expect([name, message]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things)`]);
});

/** Media types of bytes, in which nothing has members. */
const FILES = ["image/jpeg", "audio/mpeg", "video/mp4", "font/woff2", "application/pdf", "application/zip"];
const WRAPPERS: readonly unknown[] = [
  native,
  buffer,
  [1, 2],
  { a: 1 },
  { data: null, filename: "a" },
  { data: { a: 1 }, filename: "a" },
  { data: "text", filename: "a", type: "image/jpeg" },
];

test.each(
  [...FILES, "application/vnd.acme.thing", "application/cbor"].flatMap((takes) =>
    WRAPPERS.map((body) => ({ takes, body })),
  ),
)("$body as $takes is refused", async ({ takes, body }) => {
  const { name, message } = await rejection(sent({ body }, { body: [takes] }));
  expect([name, message]).toEqual([
    "InputError",
    `getThing was not sent: an object cannot be sent as ${takes}: pass text or bytes (POST /things)`,
  ]);
});

const AS_FILE = 'an object cannot be sent as the file "body.f": pass its bytes, or a text';
test.each<{ part: unknown; own?: string; want: string }>([
  { part: native, want: AS_FILE },
  { part: [native], want: AS_FILE },
  { part: buffer, want: AS_FILE },
  { part: { ...native, size: 5 }, want: AS_FILE },
  ...FILES.flatMap((own) =>
    [native, buffer, { a: 1 }, { data: { a: 1 }, filename: "a" }].map((part) => ({
      part,
      own,
      want: `an object cannot be sent as "body.f" with the type ${own}: pass text or bytes`,
    })),
  ),
  {
    part: { data: { a: 1 }, filename: "a", type: "application/pdf" },
    want: 'an object cannot be sent as "body.f" with the type application/pdf: pass text or bytes',
  },
  { part: { data: "a", filename: 5 }, want: 'the filename of "body.f" must be a text' },
  { part: { data: "a", filename: {} }, want: 'the filename of "body.f" must be a text' },
  { part: { data: new Uint8Array(1), type: 5 }, want: 'the type of "body.f" must be a text' },
  { part: { data: new Uint8Array(1), filename: "a", type: ["a/b"] }, want: 'the type of "body.f" must be a text' },
])("the part $part of the type $own is refused", async ({ part, own, want }) => {
  const encoding = own ? { multipart: { f: own } } : {};
  const { name, message } = await rejection(sent({ body: { f: part } }, { body: [MULTIPART], encoding }));
  expect([name, message]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things)`]);
});

test("an object with the keys of a file is JSON where that is said", async () => {
  const encoding = { multipart: { f: "application/json" } };
  const parts = await partsOf(await sent({ body: { f: native } }, { body: [MULTIPART], encoding }));
  expect(parts).toEqual([{ name: "f", text: JSON.stringify(native) }]);
});

test.each([5, true, {}, []])("the content type %j is refused", async (contentType) => {
  const { name } = await rejection(sent({ body: { a: 1 }, contentType: contentType as never }));
  expect(name).toBe("InputError");
});

test.each<{ takes: string; name: string; make: () => unknown }>([
  { takes: BYTES, name: "a buffer", make: detached },
  { takes: BYTES, name: "a view", make: detachedView },
  { takes: "*/*", name: "a buffer", make: detached },
  { takes: MULTIPART, name: "a part that is a buffer", make: () => ({ f: detached() }) },
  { takes: MULTIPART, name: "a part that is a view", make: () => ({ f: detachedView() }) },
])("$name that was given away is refused as $takes", async ({ takes, make }) => {
  const { name, message } = await rejection(sent({ body: make() }, { body: [takes] }));
  expect([name, message]).toEqual(["InputError", expect.stringMatching(/^getThing was not sent: .*detached/)]);
});

test.each<{ takes: string; body: unknown; want: string }>([
  { takes: "application/json", body: null, want: "null" },
  { takes: "application/json", body: native, want: JSON.stringify(native) },
  { takes: "*/*", body: native, want: JSON.stringify(native) },
  { takes: "application/*", body: native, want: JSON.stringify(native) },
  { takes: "text/plain", body: native, want: JSON.stringify(native) },
  { takes: "application/yaml", body: native, want: JSON.stringify(native) },
  { takes: BYTES, body: "", want: "" },
  { takes: BYTES, body: new ArrayBuffer(0), want: "" },
  { takes: BYTES, body: new Uint8Array(0), want: "" },
])("$body as $takes is sent", async ({ takes, body, want }) => {
  expect(await (await sent({ body }, { body: [takes] })).text()).toBe(want);
});

test.each<{ part: unknown; want: object }>([
  { part: { data: { a: 1 }, filename: "a.json" }, want: { file: "a.json", type: "application/json", text: '{"a":1}' } },
  { part: { data: [1], filename: "a", type: "text/x" }, want: { file: "a", type: "text/x", text: "[1]" } },
  { part: { data: 5, filename: "a.txt" }, want: { file: "a.txt", type: "text/plain", text: "5" } },
  { part: { data: new Blob(["a"]), type: "" }, want: { file: "blob", type: BYTES, text: "a" } },
  { part: { data: "a", filename: "a", type: "" }, want: { file: "a", type: "text/plain", text: "a" } },
  { part: { data: "", filename: "5" }, want: { file: "5", type: "text/plain", text: "" } },
  { part: { uri: "u", name: "n", type: "t" }, want: { text: '{"uri":"u","name":"n","type":"t"}' } },
  { part: { type: "Buffer", data: "x" }, want: { text: '{"type":"Buffer","data":"x"}' } },
  { part: { data: { a: 1 } }, want: { text: '{"data":{"a":1}}' } },
  { part: { data: null }, want: { text: '{"data":null}' } },
  { part: { data: null, type: "x" }, want: { text: '{"data":null,"type":"x"}' } },
])("the part $part is sent", async ({ part, want }) => {
  const parts = await partsOf(await sent({ body: { f: part } }, { body: [MULTIPART] }));
  expect(parts).toEqual([{ name: "f", ...want }]);
});
