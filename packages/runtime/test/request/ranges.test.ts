// A request body that is described by a range of media types: what is sent says what it is.
import { expect, test } from "vitest";
import { rejection } from "../support/acme.ts";
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
  ["URLSearchParams", () => new URLSearchParams("a=1"), "application/x-www-form-urlencoded;charset=UTF-8", "a=1"],
];

test.each(["*/*", "image/*", "application/*"].flatMap((range) => ROWS.map((row) => [range, ...row] as const)))(
  "of %s: %s",
  async (range, _, body, type, text) => {
    const request = await sent({ body: body() }, { body: [range] });
    expect([request.headers.get("content-type"), await request.text()]).toEqual([type, text]);
  },
);

const MEMBERS: readonly { range: string; body: unknown; type: string; text: string }[] = [
  { range: "*/*", body: { a: 1 }, type: "application/json", text: '{"a":1}' },
  { range: "*/*", body: [1, "b"], type: "application/json", text: '[1,"b"]' },
  { range: "application/*", body: { a: 1 }, type: "application/json", text: '{"a":1}' },
  { range: "application/*", body: [1, "b"], type: "application/json", text: '[1,"b"]' },
  { range: "*/*", body: 5, type: "application/json", text: "5" },
  { range: "*/*", body: false, type: "application/json", text: "false" },
  { range: "*/*", body: null, type: "application/json", text: "null" },
  { range: "text/*", body: { a: 1 }, type: "text/plain;charset=UTF-8", text: '{"a":1}' },
];

test.each(MEMBERS)("of $range: $body is JSON", async ({ range, body, type, text }) => {
  const request = await sent({ body }, { body: [range] });
  expect([request.headers.get("content-type"), await request.text()]).toEqual([type, text]);
});

test.each(
  ["image/*", "audio/*", "video/*", "font/*"].flatMap((range) => [
    { range, body: { a: 1 } },
    { range, body: [1, "b"] },
    { range, body: { uri: "file:///a.jpg", name: "a.jpg", type: "image/jpeg" } },
    { range, body: { type: "Buffer", data: [97] } },
  ]),
)("of $range: $body is refused", async ({ range, body }) => {
  const { message } = await rejection(sent({ body }, { body: [range] }));
  expect(message).toBe(
    `getThing was not sent: an object cannot be sent as ${range}: pass text or bytes (POST /things)`,
  );
});

test("a media type that is described wins over the Blob's, and a header of the call over both", async () => {
  const body = new Blob(["a"], { type: PNG });
  expect((await sent({ body }, { body: ["image/gif"] })).headers.get("content-type")).toBe("image/gif");
  const input = { body, headers: { "Content-Type": "image/webp" } };
  expect((await sent(input, { body: ["image/*"] })).headers.get("content-type")).toBe("image/webp");
});
