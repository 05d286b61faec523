// UTF-8 has no half of a surrogate pair, so that a platform would send U+FFFD in its place. JSON escapes it.
import { expect, test } from "vitest";
import { type BoundClient, bind, bodyWriter, jsonWriter, lineWriter, styledWriter } from "../../src/codegen-v1.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, rejection } from "../support/acme.ts";
import { FORM, MULTIPART, sent } from "../support/sent.ts";

const HALF = "a\ud83d";
const SECOND = "\ude00b";
const toJSON = (): string => HALF;
const deep = styledWriter({ query: { d: { style: "deepObject" } } });
const cookies = styledWriter({});
const lines = { body: ["application/x-ndjson"], write: lineWriter(bodyWriter) };

test.each<{ name: string; input: AnyInput; rest?: Partial<Descriptor>; as: string }>([
  { name: "a path", input: { path: { id: HALF } }, rest: { path: "/things/{id}" }, as: "path.id" },
  { name: "a list in a path", input: { path: { id: ["x", HALF] } }, rest: { path: "/things/{id}" }, as: "path.id.1" },
  { name: "a query", input: { query: { q: SECOND } }, as: "query.q" },
  { name: "a list in a query", input: { query: { q: ["x", HALF] } }, as: "query.q.1" },
  { name: "a name in a query", input: { query: { [HALF]: 1 } }, as: "query" },
  { name: "a styled query", input: { query: { d: { a: { b: HALF } } } }, rest: { styled: deep }, as: "query.d.a.b" },
  { name: "a cookie", input: { cookies: { c: HALF } }, rest: { styled: cookies }, as: "cookies.c" },
  { name: "a header", input: { headers: { h: HALF } }, as: "headers.h" },
  { name: "a field", input: { body: { a: HALF } }, rest: { body: [FORM] }, as: "body.a" },
  { name: "a name of a field", input: { body: { [HALF]: 1 } }, rest: { body: [FORM] }, as: "body" },
  { name: "a text that is a form", input: { body: `a=${HALF}` }, rest: { body: [FORM] }, as: "body" },
  { name: "a text", input: { body: HALF }, rest: { body: ["text/plain"] }, as: "body" },
  { name: "what toJSON gives", input: { body: { toJSON } }, rest: { body: ["text/plain"] }, as: "body" },
  { name: "lines that are text", input: { body: `"${HALF}"\n` }, rest: lines, as: "body" },
  { name: "a part", input: { body: { a: HALF } }, rest: { body: [MULTIPART] }, as: "body.a" },
  { name: "a part in a list", input: { body: { a: ["x", HALF] } }, rest: { body: [MULTIPART] }, as: "body.a" },
  { name: "a name of a part", input: { body: { [HALF]: "x" } }, rest: { body: [MULTIPART] }, as: `body.${HALF}` },
  {
    name: "a name of a file",
    input: { body: { a: { data: "x", filename: HALF } } },
    rest: { body: [MULTIPART] },
    as: "body.a",
  },
  {
    name: "a form that is text",
    input: { body: HALF, contentType: `${MULTIPART}; boundary=x` },
    rest: { body: [MULTIPART] },
    as: "body",
  },
])("half a character is refused in $name", async ({ input, rest, as }) => {
  const error = await rejection(sent(input, rest));
  expect([error.name, error.message.replace(/ \(POST.*/, "")]).toEqual([
    "InputError",
    `getThing was not sent: half a character cannot be sent as "${as}"`,
  ]);
});

const ONLY_JSON = { body: ["application/json"], write: jsonWriter };

test.each<{ name: string; input: AnyInput; rest: Partial<Descriptor>; want: string }>([
  { name: "JSON", input: { body: { [HALF]: HALF } }, rest: ONLY_JSON, want: '{"a\\ud83d":"a\\ud83d"}' },
  {
    name: "JSON of an operation that takes more",
    input: { body: [SECOND] },
    rest: { body: ["application/json"] },
    want: '["\\ude00b"]',
  },
  { name: "lines", input: { body: [HALF] }, rest: lines, want: '"a\\ud83d"\n' },
])("half a character is escaped in $name", async ({ input, rest, want }) => {
  expect(await (await sent(input, rest)).text()).toBe(want);
});

test("half a character is escaped in a part of JSON", async () => {
  const request = await sent({ body: { a: { b: HALF } } }, { body: [MULTIPART] });
  expect(await request.text()).toContain('\r\n\r\n{"b":"a\\ud83d"}\r\n');
});

test("whole characters are sent", async () => {
  const whole = `${HALF}${SECOND}`;
  const request = await sent({ query: { q: whole }, body: { a: whole } }, { body: [FORM] });
  expect([request.url, await request.text()]).toEqual([
    "https://acme.test/v1/things?q=a%F0%9F%98%80b",
    "a=a%F0%9F%98%80b",
  ]);
});

async function* pieces(...given: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* given;
}

test("the halves of a character that come in two pieces of a stream are one", async () => {
  const request = await sent({ body: pieces(HALF, "", SECOND, Buffer.from("c"), "d") });
  expect(await request.text()).toBe("a😀bcd");
});

test.each([
  { name: "at the end", given: ["x", HALF] },
  { name: "before bytes", given: [HALF, Buffer.from("x"), SECOND] },
  { name: "inside of a piece", given: [`${HALF}x`] },
  { name: "that is a second one", given: [SECOND] },
])("half a character $name of a stream breaks it off", async ({ given }) => {
  const request = await sent({ body: pieces(...given) });
  await expect(request.text()).rejects.toThrow("a stream yields half a character");
});

interface Paths {
  "/things/{id}": {
    get: { parameters: { path: { id: string }; query: { q: unknown } }; responses: { 200: { content: never } } };
  };
}

test.each([
  { params: { path: { id: HALF }, query: { q: 1 } }, want: 'half a character cannot be sent as "path.id"' },
  { params: { path: { id: "1" }, query: { q: [HALF] } }, want: 'half a character cannot be sent as "query.q.0"' },
  { params: { path: { id: "1" }, query: { q: Number.NaN } }, want: 'NaN cannot be sent as "query.q"' },
  { params: { path: { id: "1" }, query: { q: new Map() } }, want: 'a Map cannot be sent as "query.q"' },
])("a raw call names the parameter: $want", async ({ params, want }) => {
  const { fetch, requests } = observed();
  const { raw } = bind<BoundClient<Paths>>(acme({ fetch }), {});
  const error = await rejection(raw.GET("/things/{id}", { params }));
  expect([error.name, error.message, requests.length]).toEqual([
    "InputError",
    `GET /things/{id} was not sent: ${want} (GET /things/{id})`,
    0,
  ]);
});
