import { expect, it } from "vitest";
import { textFaults } from "../../src/live/text-faults.ts";

const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64");
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
const zip = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0xff]);
const gzip = Buffer.from([0x1f, 0x8b, 8, 0, 0]);
const webp = Buffer.from([0x52, 0x49, 0x46, 0x46, 0xf0, 0x9f, 0x98, 0x80, 0x57, 0x45, 0x42, 0x50, 0x56]);
const webm = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 0]);
const mp4 = Buffer.from([0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70, 0x69]);

const other = (type: string, what: string) => `does not begin as ${type} does, is ${what}`;

it.each<[type: string, body: Buffer | string, wanted: readonly string[]]>([
  ["image/png", png, []],
  ["image/png", png.toString("base64"), [other("image/png", "base64 text")]],
  ["image/png", `data:image/png;base64,${png.toString("base64")}`, [other("image/png", "a data URL")]],
  ["image/png", jpeg, [other("image/png", "something else")]],
  ["image/jpeg", jpeg, []],
  ["image/jpeg", '{"error":"none"}', [other("image/jpeg", "JSON")]],
  ["image/webp", webp, []],
  ["application/pdf", "%PDF-1.7", []],
  ["application/pdf", "<html></html>", [other("application/pdf", "markup")]],
  ["application/zip", zip, []],
  ["application/zip", zip.toString("base64"), [other("application/zip", "base64 text")]],
  ["application/gzip", gzip, []],
  ["video/webm", webm, []],
  ["video/mp4", mp4, []],
  ["image/png", "", []],
  ["image/svg+xml", "<svg/>", []],
  ["application/octet-stream", "aGVsbG8=", []],
  ["text/plain", "aGVsbG8=", []],
])("bytes of %s", (type, body, wanted) => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(body));
  const found = textFaults({ status: 200, headers: { "content-type": type }, body: text });
  expect(found.map(({ message }) => message)).toEqual(wanted);
});
