import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { styledWriter } from "../../src/codegen-v1.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";
import { FORM, MULTIPART, partsOf, sent } from "../support/sent.ts";

class Plan {
  readonly name = "pro";
}
const NOT_TEXT: readonly { value: unknown; name: string }[] = [
  { value: new Map([["a", 1]]), name: "Map" },
  { value: new Set([1]), name: "Set" },
  { value: new Plan(), name: "Plan" },
  { value: () => 1, name: "Function" },
  { value: Symbol("s"), name: "Symbol" },
  { value: Promise.resolve(1), name: "Promise" },
  { value: new Error("no"), name: "Error" },
  { value: /a/, name: "RegExp" },
  { value: new Date(Number.NaN), name: "Date" },
  { value: new Response("x"), name: "Response" },
  { value: { [Symbol.iterator]: values }, name: "non-plain object" },
  { value: Object.assign(Object.create(null), { [Symbol.iterator]: values, a: 1 }), name: "non-plain object" },
  { value: values(), name: "non-plain object" },
  { value: Object.create({ inherited: 1 }), name: "non-plain object" },
];

function* values(): Generator<number> {
  yield 1;
}
async function* pieces(): AsyncGenerator<string> {
  yield "a";
}
/** What is a body of bytes or a part of a form, and would be `{}` as JSON. */
const NO_JSON: readonly { value: unknown; name: string }[] = [
  { value: { [Symbol.asyncIterator]: pieces }, name: "non-plain object" },
  { value: { a: 1, [Symbol.asyncIterator]: pieces }, name: "non-plain object" },
  { value: pieces(), name: "non-plain object" },
  { value: new Blob(["a"]), name: "Blob" },
  { value: new Uint8Array([1]), name: "Uint8Array" },
  { value: new Float64Array([1]), name: "Float64Array" },
  { value: new DataView(new ArrayBuffer(1)), name: "DataView" },
  { value: Buffer.from("a"), name: "Buffer" },
  { value: Buffer.from("abc").subarray(1), name: "Buffer" },
  { value: Object.assign(new Uint8Array([1]), { toJSON: () => "AQ==" }), name: "Uint8Array" },
  { value: new ArrayBuffer(1), name: "ArrayBuffer" },
  { value: new Blob(["a"]).stream(), name: "ReadableStream" },
  { value: new URLSearchParams("a=1"), name: "URLSearchParams" },
  { value: new FormData(), name: "FormData" },
  { value: new WeakMap(), name: "WeakMap" },
  { value: new Intl.NumberFormat(), name: "NumberFormat" },
];

/** Places that take text, and what a value is called there. */
const PLACES: readonly {
  place: string;
  input: (value: unknown) => AnyInput;
  rest?: Partial<Descriptor>;
  as: string;
}[] = [
  { place: "JSON", input: (value) => ({ body: value }), rest: { body: ["application/json"] }, as: "body" },
  {
    place: "a member of JSON",
    input: (a) => ({ body: { b: [{ a }] } }),
    rest: { body: ["application/json"] },
    as: "body.b.0.a",
  },
  { place: "plain text", input: (value) => ({ body: value }), rest: { body: ["text/plain"] }, as: "body" },
  { place: "a form", input: (value) => ({ body: value }), rest: { body: [FORM] }, as: "body" },
  { place: "a field of a form", input: (a) => ({ body: { a } }), rest: { body: [FORM] }, as: "body.a" },
  { place: "a part", input: (a) => ({ body: { a } }), rest: { body: [MULTIPART] }, as: "body.a" },
  { place: "a member of a part", input: (a) => ({ body: { p: { a } } }), rest: { body: [MULTIPART] }, as: "body.p.a" },
  { place: "a multipart form", input: (value) => ({ body: value }), rest: { body: [MULTIPART] }, as: "body" },
  { place: "a query parameter", input: (a) => ({ query: { a } }), as: "query.a" },
  { place: "an item of a query parameter", input: (a) => ({ query: { q: ["1", a] } }), as: "query.q.1" },
  { place: "the query", input: (query) => ({ query: query as never }), as: "query" },
  { place: "a path parameter", input: (id) => ({ path: { id } }), rest: { path: "/things/{id}" }, as: "path.id" },
  { place: "a header", input: (a) => ({ headers: { a } }), as: "headers.a" },
  { place: "a cookie", input: (a) => ({ cookies: { a } }), rest: { styled: styledWriter({}) }, as: "cookies.a" },
];

/** What JSON would make null in silence. */
const NO_NUMBER = [
  { value: Number.NaN, name: "NaN" },
  { value: Number.POSITIVE_INFINITY, name: "Infinity" },
  { value: Number.NEGATIVE_INFINITY, name: "-Infinity" },
  { value: { toJSON: () => Number.NaN }, name: "NaN" },
];

const OF_NUMBERS = PLACES.filter(({ place }) => !/^(the query|a multipart form)$/.test(place));

describe.each(OF_NUMBERS)("in $place", ({ input, rest, as }) => {
  test.each(NO_NUMBER)("$name is refused", async ({ value, name }) => {
    const error = await rejection(sent(input(value), rest));
    expect([error.name, error.message.replace(/ \(POST.*/, "")]).toEqual([
      "InputError",
      `getThing was not sent: ${name} cannot be sent as "${as}"`,
    ]);
  });
  test.each([0, -1.5, Number.MAX_VALUE, Number.MIN_VALUE])("%d is sent", async (value) => {
    expect(decodeURIComponent(await written(await sent(input(value), rest)))).toContain(`${value}`);
  });
});

/** Everything of a request that can hold a value. */
async function written(request: Request): Promise<string> {
  return [request.url, ...request.headers.values(), await request.text()].join("\n").replaceAll("%2B", "+");
}

describe.each(PLACES)("in $place", ({ input, rest, as }) => {
  test.each(NOT_TEXT)("a $name is refused", async ({ value, name }) => {
    const error = await rejection(sent(input(value), rest));
    expect([error.name, error.message.replace(/ \(POST.*/, "")]).toEqual([
      "InputError",
      `getThing was not sent: a ${name} cannot be sent as "${as}"`,
    ]);
  });
});

test.each(
  NO_JSON.flatMap(({ value, name }) => [
    { name, as: "body.a", body: { a: value } },
    { name, as: "body.1", body: [0, value] },
    { name, as: "body.b.0.c", body: { b: [{ c: value }] } },
  ]),
)("a $name inside of JSON is refused, and its place is named: $as", async ({ name, as, body }) => {
  const error = await rejection(sent({ body }, { body: ["application/json"] }));
  expect([error.name, error.message]).toEqual([
    "InputError",
    `getThing was not sent: a ${name} cannot be sent as "${as}" (POST /things)`,
  ]);
});

test.each([
  { place: "a field of a form", as: "body.a", input: { body: { a: Buffer.from("a") } }, body: FORM },
  { place: "a member of a part", as: "body.p.a", input: { body: { p: { a: Buffer.from("a") } } }, body: MULTIPART },
  { place: "a query parameter", as: "query.a", input: { query: { a: Buffer.from("a") } }, body: FORM },
  { place: "a header", as: "headers.a", input: { headers: { a: Buffer.from("a") } }, body: FORM },
])("bytes are refused in $place", async ({ as, input, body }) => {
  const error = await rejection(sent(input, { body: [body] }));
  expect(error.message).toBe(`getThing was not sent: a Buffer cannot be sent as "${as}" (POST /things)`);
});

test.each([
  { value: new Headers({ a: "1" }), name: "Headers" },
  { value: new Map([["a", "1"]]), name: "Map" },
])("a $name in the place of headers is refused", async ({ value }) => {
  const { fetch } = observed();
  const headers = value as never;
  const message = `getThing was not sent: a ${value.constructor.name} cannot be sent as "headers" (GET /things)`;
  expect((await rejection(operation()(acme({ fetch, headers })))).message).toBe(message);
  expect((await rejection(operation()(acme({ fetch }), {}, { headers }))).message).toBe(message);
});

test.each([[[["a", "1"]]], [[]], [["a"]]])("a list in the place of headers is refused: %j", async (value) => {
  const { fetch } = observed();
  const headers = value as never;
  const message = 'getThing was not sent: a list cannot be sent as "headers" (GET /things)';
  expect((await rejection(operation()(acme({ fetch, headers })))).message).toBe(message);
  expect((await rejection(operation()(acme({ fetch }), {}, { headers }))).message).toBe(message);
  expect((await rejection(operation()(acme({ fetch }), { headers }))).message).toBe(message);
});

/** The `Headers` of Bun say an object for JSON, and so do maps of packages. None of their pairs is a member. */
class Pairs {
  *[Symbol.iterator](): Generator<[string, string]> {
    yield ["a", "1"];
  }
  toJSON(): object {
    return { a: "1" };
  }
}

test("pairs that say an object for JSON are refused in the place of headers", async () => {
  const { fetch } = observed();
  const headers = new Pairs() as never;
  const message = 'getThing was not sent: a list cannot be sent as "headers" (GET /things)';
  expect((await rejection(operation()(acme({ fetch, headers })))).message).toBe(message);
  expect((await rejection(operation()(acme({ fetch }), {}, { headers }))).message).toBe(message);
});

class Decimal {
  toJSON(): string {
    return "1.50";
  }
}
class Point {
  toJSON(): object {
    return { x: 1 };
  }
}
test.each([
  { value: new Date(0), text: "1970-01-01T00:00:00.000Z" },
  { value: new URL("https://acme.test/a"), text: "https://acme.test/a" },
  { value: new Decimal(), text: "1.50" },
  { value: new Point(), text: '{"x":1}', json: '{"x":1}' },
  { value: runInNewContext("new Date(0)"), text: "1970-01-01T00:00:00.000Z" },
  { value: runInNewContext("({ x: 1 })"), text: '{"x":1}', json: '{"x":1}', flat: "x=1" },
  { value: Object.assign(Object.create(null), { x: 1 }), text: '{"x":1}', json: '{"x":1}', flat: "x=1" },
])("$text is written where text is taken", async ({ value, text, json = JSON.stringify(text), flat }) => {
  const decoded = (form: string | undefined): string[][] => [...new URLSearchParams(form)];
  expect(await (await sent({ body: { a: [value] } }, { body: ["application/json"] })).text()).toBe(`{"a":[${json}]}`);
  expect(decoded(await (await sent({ body: { a: value } }, { body: [FORM] })).text())).toEqual([["a", text]]);
  const parts = await partsOf(await sent({ body: { a: value } }, { body: [MULTIPART] }));
  expect(parts.map((part) => part.text)).toEqual([text]);
  const { url } = await sent({ query: { a: value, b: [value], o: { c: value } } });
  const [, query] = url.split("?");
  expect(decoded(query)).toEqual([flat ? ["x", "1"] : ["a", text], ["b", text], ["c", text]]);
  const styled = styledWriter({ query: { d: { style: "deepObject" } } });
  const deep = await sent({ query: { d: { a: value } } }, { styled });
  const want = flat ? "d%5Ba%5D%5Bx%5D=1" : `d%5Ba%5D=${encodeURIComponent(text)}`;
  expect(deep.url.split("?")[1]).toBe(want);
});
