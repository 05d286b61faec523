import { expect, test } from "vitest";
import { integer, properties } from "../../src/validate-v1.ts";
import { dateAsDate, int64AsBigint, items, judgedAsNumber, members } from "../../src/values-v1.ts";
import { receiveUnsignedWebhooks, type Webhook } from "../../src/webhooks-v1.ts";

const PAID: Webhook = { key: "paid", names: ["paid"], method: "POST", status: 200 };

class Plan {
  readonly name = "pro";
}

/** What a server sends for what its handler returns. */
async function answered(returned: unknown, status = 200): Promise<[number, string]> {
  const webhooks = [{ key: "paid", names: ["paid"], method: "POST", status }];
  const receive = receiveUnsignedWebhooks(webhooks, {}, { paid: () => returned } as never, {});
  const response = await receive(new Request("https://me.example/hooks/paid", { method: "POST" }));
  return [response.status, await response.text()];
}

test.each<{ returned: unknown; want: [number, string] }>([
  { returned: undefined, want: [200, ""] },
  { returned: { a: [1, "x", null] }, want: [200, '{"a":[1,"x",null]}'] },
  {
    returned: { a: new Date(0), b: 9007199254740993n },
    want: [200, '{"a":"1970-01-01T00:00:00.000Z","b":9007199254740993}'],
  },
  { returned: null, want: [200, "null"] },
  { returned: new Response("mine", { status: 202 }), want: [202, "mine"] },
])("a handler may return $returned", async ({ returned, want }) => {
  expect(await answered(returned)).toEqual(want);
});

test.each<{ returned: unknown; want: string }>([
  { returned: new Map([["a", 1]]), want: 'a Map cannot be sent as "answer"' },
  { returned: { a: new Set([1]) }, want: 'a Set cannot be sent as "answer.a"' },
  { returned: { a: [Number.NaN] }, want: 'NaN cannot be sent as "answer.a.0"' },
  { returned: new Plan(), want: 'a Plan cannot be sent as "answer"' },
  { returned: () => 1, want: 'a Function cannot be sent as "answer"' },
])("what JSON would lose is an error of the handler: $want", async ({ returned, want }) => {
  await expect(answered(returned)).rejects.toThrow(want);
});

test.each<{ status: number; returned: unknown; want: unknown }>([
  { status: 204, returned: undefined, want: [204, ""] },
  { status: 204, returned: null, want: [204, ""] },
  { status: 205, returned: undefined, want: [205, ""] },
  { status: 204, returned: Response.json({ a: 1 }), want: [200, '{"a":1}'] },
  { status: 201, returned: { a: 1 }, want: [201, '{"a":1}'] },
  ...[{ a: 1 }, [], "", 0, false].map((returned) => ({
    status: 204,
    returned,
    want: "TypeError: the handler of paid returned a value, and the answer 204 has no body: return nothing, or a Response",
  })),
  {
    status: 205,
    returned: { a: 1 },
    want: "TypeError: the handler of paid returned a value, and the answer 205 has no body: return nothing, or a Response",
  },
])("an answer of $status for $returned", async ({ status, returned, want }) => {
  expect(await answered(returned, status).catch(String)).toEqual(want);
});

const paid = members({ id: int64AsBigint, at: items(dateAsDate) });
const isInt64 = properties({ id: judgedAsNumber(integer) });

test.each<{ id: string; want: unknown }>([
  { id: "9223372036854775807", want: 9223372036854775807n },
  { id: "-9223372036854775808", want: -9223372036854775808n },
  { id: "9223372036854775808", want: "the body is not as described" },
  { id: "-9223372036854775809", want: "the body is not as described" },
  { id: "1e30", want: "the body is not as described" },
])("a delivery with the id $id", async ({ id, want }) => {
  const webhook: Webhook = { ...PAID, kind: "json", check: isInt64, values: paid, exact: true };
  const seen: unknown[] = [];
  const handlers = { paid: (body: { id: unknown }) => void seen.push(body.id) } as never;
  const receive = receiveUnsignedWebhooks([webhook], {}, handlers, {});
  const body = `{"id":${id}}`;
  const response = await receive(new Request("https://me.example/hooks/paid", { method: "POST", body }));
  if (response.status !== 200) seen.push(((await response.json()) as { error: string }).error);
  expect(seen).toEqual([want]);
});

test("an answer has the values of the wire, with all digits", async () => {
  const returned = { id: 9223372036854775807n, at: [new Date("2026-01-02T00:00:00Z")] };
  const receive = receiveUnsignedWebhooks([{ ...PAID, answer: paid }], {}, { paid: () => returned } as never, {});
  const response = await receive(new Request("https://me.example/hooks/paid", { method: "POST" }));
  expect(await response.text()).toBe('{"id":9223372036854775807,"at":["2026-01-02"]}');
});
