// A request body that is described by a range of media types: what is sent says what it is.
import { expect, test } from "vitest";
import { sent } from "../support/sent.ts";

const PNG = "image/png";
const ROWS: readonly [name: string, body: () => unknown, type: string | null, text: string][] = [
  ["a Blob", () => new Blob(["a"], { type: PNG }), PNG, "a"],
  ["a File", () => new File(["a"], "a.png", { type: PNG }), PNG, "a"],
  ["a Blob without a type", () => new Blob(["a"]), "application/octet-stream", "a"],
  ["bytes", () => new Uint8Array([97]), "application/octet-stream", "a"],
  ["a Buffer", () => Buffer.from("a"), "application/octet-stream", "a"],
  ["a stream", () => new Blob(["a"], { type: PNG }).stream(), "application/octet-stream", "a"],
  ["text", () => "a", "text/plain;charset=UTF-8", "a"],
  ["an object", () => ({ a: 1 }), "application/json", '{"a":1}'],
  ["a list", () => [1, "b"], "application/json", '[1,"b"]'],
  ["URLSearchParams", () => new URLSearchParams("a=1"), "application/x-www-form-urlencoded;charset=UTF-8", "a=1"],
];

test.each(["*/*", "image/*", "application/*"].flatMap((range) => ROWS.map((row) => [range, ...row] as const)))(
  "of %s: %s",
  async (range, _, body, type, text) => {
    const request = await sent({ body: body() }, { body: [range] });
    expect([request.headers.get("content-type"), await request.text()]).toEqual([type, text]);
  },
);

test("a media type that is described wins over the Blob's, and a header of the call over both", async () => {
  const body = new Blob(["a"], { type: PNG });
  expect((await sent({ body }, { body: ["image/gif"] })).headers.get("content-type")).toBe("image/gif");
  const input = { body, headers: { "Content-Type": "image/webp" } };
  expect((await sent(input, { body: ["image/*"] })).headers.get("content-type")).toBe("image/webp");
});
