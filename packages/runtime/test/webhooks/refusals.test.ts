// What a delivery is answered that no handler gets.
import { expect, test } from "vitest";
import { receiveUnsignedWebhooks } from "../../src/webhooks-v1.ts";

const WEBHOOKS = [
  { key: "paid", names: ["order.paid"], method: "POST", status: 200, kind: "json", required: true },
  { key: "noted", names: ["order.noted"], method: "POST", status: 200, kind: "text" },
  { key: "stock", names: ["stock"], method: "PUT", status: 204, kind: "json" },
] as const;

const BY_BODY = { property: "event.type" };
const BY_HEADER = { header: "x-event" };
const BY_PATH = {};

type Body = string | Uint8Array<ArrayBuffer> | undefined;

interface Row {
  readonly name: string;
  readonly by?: object;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Body;
  readonly verified?: boolean;
  readonly want: readonly [status: number, error: string | undefined];
}

const paid = '{"event":{"type":"order.paid"}}';
const LATIN = new Uint8Array([123, 34, 228, 34, 58, 49, 125]);

const ROWS: readonly Row[] = [
  { name: "a delivery", body: paid, want: [200, undefined] },
  { name: "text", body: "paid!", want: [400, "the body is not JSON"] },
  { name: "JSON that is cut", body: paid.slice(0, -1), want: [400, "the body is not JSON"] },
  { name: "a form", body: "event=order.paid", want: [400, "the body is not JSON"] },
  { name: "bytes that are no UTF-8", body: LATIN, want: [400, "the body is not UTF-8"] },
  { name: "nothing", want: [400, "the body is missing"] },
  { name: "nothing, as text", body: "", want: [400, "the body is missing"] },
  { name: "an event that nobody describes", body: '{"event":{"type":"x"}}', want: [404, "there is no such webhook"] },
  { name: "no event", body: "{}", want: [404, "there is no such webhook"] },
  { name: "JSON that is null", body: "null", want: [404, "there is no such webhook"] },
  {
    name: "an event whose name is a list",
    body: '{"event":{"type":["stock"]}}',
    want: [404, "there is no such webhook"],
  },
  {
    name: "an event without a handler",
    body: '{"event":{"type":"order.noted"}}',
    want: [404, "nobody handles this webhook here"],
  },
  { name: "GET", method: "GET", want: [405, "webhooks are sent with POST, PUT"] },
  { name: "DELETE", method: "DELETE", body: paid, want: [405, "webhooks are sent with POST, PUT"] },
  { name: "another webhook's method", method: "PUT", body: paid, want: [405, "webhooks are sent with POST"] },
  { name: "too many bytes", body: `"${"x".repeat(99)}"`, want: [413, "the body has more than 100 bytes"] },
  { name: "as many bytes as may be", body: paid.padEnd(100), want: [200, undefined] },
  {
    name: "text that nobody signed",
    body: "paid!",
    verified: false,
    want: [401, "the signature is missing, wrong or too old"],
  },
  {
    name: "by header: text",
    by: BY_HEADER,
    headers: { "x-event": "order.paid" },
    body: "x",
    want: [400, "the body is not JSON"],
  },
  {
    name: "by header: bytes that are no UTF-8",
    by: BY_HEADER,
    headers: { "x-event": "order.paid" },
    body: LATIN,
    want: [400, "the body is not UTF-8"],
  },
  { name: "by header: no header", by: BY_HEADER, body: "{}", want: [404, "there is no such webhook"] },
  { name: "by path: text", by: BY_PATH, url: "/order.paid", body: "x", want: [400, "the body is not JSON"] },
  { name: "by path: nothing", by: BY_PATH, url: "/order.paid/", want: [400, "the body is missing"] },
  { name: "by path: another path", by: BY_PATH, url: "/orders", body: "{}", want: [404, "there is no such webhook"] },
];

test.each(ROWS)("$name is answered $want", async ({ by = BY_BODY, method = "POST", url = "/", want, ...given }) => {
  const { headers, body, verified = true } = given;
  const handlers = { paid: () => undefined, stock: () => undefined };
  const receive = receiveUnsignedWebhooks(WEBHOOKS, by, handlers, { maxBytes: 100, verify: () => verified });
  const init = { method, ...(headers && { headers }), ...(body !== undefined && { body }) };
  const response = await receive(new Request(`https://me.example${url}`, init));
  const text = await response.text();
  expect([response.status, text ? JSON.parse(text).error : undefined]).toEqual(want);
});
