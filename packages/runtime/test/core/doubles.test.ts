// What a `fetch` of a test, or a small one, gives in the place of a whole response.
import { describe, expect, test } from "vitest";
import { coreKey } from "../../src/core/core.ts";
import { createRawClient } from "../../src/core/raw-client.ts";
import { acme, operation, rejection, SECRET } from "../support/acme.ts";

const headers = new Headers({ "content-type": "application/json" });
const DATA = { id: "ä", tags: [1] };
const bytes = (): ArrayBuffer => new TextEncoder().encode(JSON.stringify(DATA)).buffer;

const WHOLE: readonly { name: string; double: object }[] = [
  { name: "json() alone", double: { json: async () => DATA } },
  { name: "json() and ok", double: { ok: true, json: async () => DATA } },
  { name: "json(), ok and status", double: { ok: true, status: 200, json: async () => DATA } },
  {
    name: "json() and plain headers",
    double: { ok: true, headers: { "Content-Type": "application/json" }, json: async () => DATA },
  },
  { name: "json() that is no promise", double: { ok: true, status: 200, json: () => DATA } },
  { name: "json() and headers", double: { ok: true, status: 200, headers, json: async () => DATA } },
  { name: "text() alone", double: { status: 200, text: async () => JSON.stringify(DATA) } },
  { name: "text() and headers", double: { status: 200, headers, text: async () => JSON.stringify(DATA) } },
  {
    name: "text() that needs its object",
    double: {
      said: JSON.stringify(DATA),
      async text() {
        return (this as unknown as { said: string }).said;
      },
    },
  },
  { name: "arrayBuffer() alone", double: { status: 200, arrayBuffer: async () => bytes() } },
  { name: "blob() alone", double: { status: 200, blob: async () => new Blob([bytes()]) } },
  { name: "a stream alone", double: { status: 200, body: new Blob([bytes()]).stream() } },
  { name: "a text as body", double: { status: 200, body: JSON.stringify(DATA) } },
];

const problem = { message: "gone" };

const answered = (double: unknown) => acme({ fetch: (async () => double) as never, retry: false });

test.each(WHOLE)("a success with $name is read", async ({ double }) => {
  expect(await operation()(answered(double))).toEqual(DATA);
});

describe("a failure", () => {
  test.each([
    {
      name: "json(), ok and status",
      double: { ok: false, status: 404, json: async () => problem },
      want: [404, problem],
    },
    { name: "json() and status", double: { status: 404, json: async () => problem }, want: [404, problem] },
    { name: "text() and status", double: { status: 404, text: async () => "gone" }, want: [404, "gone"] },
    { name: "json() and ok", double: { ok: false, json: async () => problem }, want: [500, problem] },
    { name: "a status alone", double: { ok: false, status: 502 }, want: [502, undefined] },
    {
      name: "a json() that rejects",
      double: { ok: false, status: 404, json: () => Promise.reject(new Error("x")) },
      want: [404, undefined],
    },
  ])("with $name keeps its body", async ({ double, want }) => {
    const error = await rejection(operation()(answered(double)));
    expect([error.name, error.status, error.body]).toEqual(["ApiError", ...want]);
  });
});

test.each([
  { name: "nothing", double: { ok: true, status: 200 }, want: undefined },
  { name: "nothing, as 204", double: { ok: true, status: 204, json: async () => ({}) }, want: undefined },
  { name: "json() without a value", double: { ok: true, status: 200, json: async () => undefined }, want: undefined },
])("a success with $name has no data", async ({ double, want }) => {
  expect(await operation()(answered(double))).toBe(want);
});

test("bytes are read of what has none as a Blob", async () => {
  const binary = operation({ responses: { 200: "binary" } });
  const png = new Headers({ "content-type": "image/png" });
  for (const double of [
    { status: 200, headers: png, arrayBuffer: async () => bytes() },
    { status: 200, headers: png, text: async () => "abc" },
  ]) {
    const blob = (await binary(answered(double))) as Blob;
    expect([blob.type, blob.size > 2]).toEqual(["image/png", true]);
  }
});

describe("what is no response is an error that says what came:", () => {
  test.each<{ name: string; came: unknown; want: string }>([
    { name: "nothing at all", came: undefined, want: "undefined" },
    { name: "null", came: null, want: "null" },
    { name: "a text", came: '{"id":1}', want: "a text" },
    { name: "a number", came: 204, want: "204" },
    { name: "a list", came: [{ id: 1 }], want: "a list" },
    { name: "an empty object", came: {}, want: "an object with nothing" },
    { name: "the data itself", came: { id: 1, status: "active" }, want: "an object with id, status" },
    {
      name: "what axios gives",
      came: { data: DATA, status: 200, statusText: "OK", headers: {}, config: {} },
      want: "an object with data, status, statusText, headers, config",
    },
    { name: "a failure of axios", came: { data: problem, status: 404 }, want: "an object with data, status" },
    {
      name: "what undici.request gives",
      came: { statusCode: 200, body: "{}" },
      want: "an object with statusCode, body",
    },
    { name: "a body that is parsed", came: { status: 200, body: { id: 1 } }, want: "an object with status, body" },
    { name: "a text that is no function", came: { status: 200, text: "{}" }, want: "an object with status, text" },
    { name: "a secret", came: { [SECRET]: 1 }, want: "an object with [redacted]" },
  ])("$name", async ({ came, want }) => {
    let calls = 0;
    const fetch = async () => {
      calls++;
      return came;
    };
    const error = await rejection(operation()(acme({ fetch: fetch as never, retry: { baseDelay: 0 } })));
    expect([error.name, error.message, calls]).toEqual([
      "NetworkError",
      `getThing got no answer: fetch gave ${want} where a Response, or an object with status, headers and text(), was expected (GET /things)`,
      1,
    ]);
  });
});

test("what is no response is an error of a raw call too", async () => {
  const core = answered('{"id":1}');
  const raw = createRawClient<{ "/things": { get: { responses: never } } }>(core[coreKey]);
  const error = await rejection(raw.GET("/things" as never) as Promise<unknown>);
  expect([error.name, error.message.slice(0, 50)]).toEqual([
    "NetworkError",
    "GET /things got no answer: fetch gave a text where",
  ]);
});

test("its headers and status are those of the result", async () => {
  const double = { ok: true, status: 200, headers: { "X-Page": "2" }, json: async () => DATA };
  const { headers: read, response, status } = await operation().result(answered(double));
  expect([status, read?.get("x-page"), response?.status]).toEqual([200, "2", 200]);
});

test("a redirect is followed", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    if (urls.length === 1) return { status: 302, headers: { location: "/v2" } };
    return { ok: true, json: async () => DATA };
  };
  expect(await operation()(acme({ fetch: fetch as never }))).toEqual(DATA);
  expect(urls).toEqual(["https://acme.test/v1/things", "https://acme.test/v2"]);
});
