import { expect, test } from "vitest";
import { mediaKinds } from "../../src/codegen-v1.ts";
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
