// A body of `multipart/form-data` that is not given by its parts.
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { rejection } from "../support/acme.ts";
import { MULTIPART, partsOf, sent } from "../support/sent.ts";

const TYPE = "multipart/form-data; boundary=x";
const TEXT = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
const ONE = [{ name: "a", text: "1" }];
const bytes = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode(TEXT);
const formData = () => Object.assign(Readable.from([TEXT]), { getHeaders: () => ({ "content-type": TYPE }) });

test.each<[name: string, input: () => object]>([
  ["text with the boundary in its type", () => ({ body: TEXT, contentType: TYPE })],
  ["bytes with the boundary in their type", () => ({ body: bytes(), contentType: TYPE })],
  ["a Buffer with the boundary in its type", () => ({ body: Buffer.from(TEXT), contentType: TYPE })],
  ["a stream with the boundary in its type", () => ({ body: new Blob([TEXT]).stream(), contentType: TYPE })],
  ["a blob that knows its boundary", () => ({ body: new Blob([TEXT], { type: TYPE }) })],
  ["a form of Node's packages", () => ({ body: formData() })],
  ["URLSearchParams", () => ({ body: new URLSearchParams("a=1") })],
  ["an object", () => ({ body: { a: 1 } })],
  ["an object of a class that says what it is", () => ({ body: { toJSON: () => ({ a: 1 }) } })],
])("%s is sent as it is meant", async (_, input) => {
  expect(await partsOf(await sent(input(), { body: [MULTIPART] }))).toEqual(ONE);
});

test.each<[name: string, body: () => unknown]>([
  ["text", () => "a=1"],
  ["an empty text", () => ""],
  ["a number", () => 1],
  ["null", () => null],
  ["a boolean", () => true],
  ["a date", () => new Date(0)],
  ["bytes", () => bytes()],
  ["a Buffer", () => Buffer.from("a")],
  ["a Blob", () => new Blob(["a"])],
  ["a Blob of another type", () => new Blob(["a"], { type: "text/plain" })],
  ["a File", () => new File(["a"], "a.txt")],
  ["a web stream", () => new Blob(["a"]).stream()],
  ["a stream of Node.js", () => Readable.from(["a"])],
])("%s has no boundary, and is refused", async (_, body) => {
  const error = await rejection(sent({ body: body() }, { body: [MULTIPART] }));
  expect([error.name, error.message]).toEqual([
    "InputError",
    "getThing was not sent: a multipart body is an object or a FormData, or its type names the boundary (POST /things)",
  ]);
});
