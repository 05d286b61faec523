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
  { takes: BYTES, body: native, want: `an object cannot be sent as ${BYTES}: pass text` },
  { takes: BYTES, body: buffer, want: `an object cannot be sent as ${BYTES}: pass text` },
  { takes: BYTES, body: [1, 2], want: `an object cannot be sent as ${BYTES}: pass text` },
  { takes: MULTIPART, body: { f: { data: null, filename: "a" } }, want: 'a undefined cannot be sent as "body.f"' },
  {
    takes: MULTIPART,
    body: { f: [{ data: undefined, filename: "a" }] },
    want: 'a undefined cannot be sent as "body.f"',
  },
])("$body as $takes is refused", async ({ takes, body, want }) => {
  const { name, message } = await rejection(sent({ body }, { body: [takes] }));
  expect([name, message]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things)`]);
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
  { takes: "application/vnd.acme.thing", body: native, want: JSON.stringify(native) },
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
  { part: { data: "", filename: 5 }, want: { file: "5", type: "text/plain", text: "" } },
  { part: { data: { a: 1 } }, want: { text: '{"data":{"a":1}}' } },
  { part: { data: null }, want: { text: '{"data":null}' } },
  { part: { data: null, type: "x" }, want: { text: '{"data":null,"type":"x"}' } },
])("the part $part is sent", async ({ part, want }) => {
  const parts = await partsOf(await sent({ body: { f: part } }, { body: [MULTIPART] }));
  expect(parts).toEqual([{ name: "f", ...want }]);
});
