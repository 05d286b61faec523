import { describe, expect, test } from "vitest";
import { type BoundClient, bind, envelope } from "../../src/codegen-v1.ts";
import type { CoreOptions } from "../../src/index.ts";
import { acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: string }; query?: { q?: string[]; f?: Record<string, string> } };
      responses: { 200: { content: { "application/json": { a: number } } } };
    };
    post: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { b: number } } };
      responses: { 200: { content: { "application/json": { a: number } } } };
    };
  };
}
interface Client extends BoundClient<Paths> {
  getThing(input?: object, options?: object): Promise<unknown>;
}

const client = (options: CoreOptions): Client =>
  bind<Client>(acme({ ...options }), {
    getThing: operation({
      path: "/things/{id}",
      method: "POST",
      body: ["application/json"],
      responses: { "200": "json", "404": "json" },
    }),
  });

describe("a provider that reports failures with a success status", () => {
  const failed = { state: { name: "FAILED" }, message: "no" };
  test.each<{ name: string; play: () => Response; want: object }>([
    { name: "a failure is an error", play: json(failed), want: { error: failed } },
    { name: "a failure of another status is an error", play: json(failed, 201), want: { error: failed } },
    { name: "a success is data", play: json({ state: { name: "DONE" } }), want: { data: { state: { name: "DONE" } } } },
    { name: "a list is data", play: json([1]), want: { data: [1] } },
    { name: "nothing is no data", play: answer(null, { status: 204 }), want: { data: undefined } },
    { name: "a failure with its status is an error", play: json(failed, 400), want: { error: failed } },
  ])("$name of a raw call", async ({ play, want }) => {
    const core = acme({ fetch: observed(play).fetch }, { envelope: envelope("state.name", "FAILED") });
    const { raw } = bind<Client>(core, {});
    const params = { params: { path: { id: "1" } } };
    const { response, ...got } = await raw.GET("/things/{id}", params);
    expect([got, (await raw.request("get", "/things/{id}", params)).error]).toEqual([
      want,
      (want as { error?: object }).error,
    ]);
    expect(response.status).toBe(play().status);
  });
});

describe("the raw client", () => {
  test("has the same server, credentials and serializers", async () => {
    const { fetch, requests } = observed(json({ a: 1 }));
    const { data } = await client({ fetch }).raw.GET("/things/{id}", {
      params: { path: { id: "a/b" }, query: { q: ["x", "y"], f: { "k&e": "1" } } },
    });
    expect(data).toEqual({ a: 1 });
    expect(requests[0]?.url).toBe("https://acme.test/v1/things/a%2Fb?q=x&q=y&f%5Bk%26e%5D=1");
    expect(requests[0]?.headers.get("x-api-key")).toBe(SECRET);
  });

  // openapi-fetch writes the same, but for keys, which it does not encode.
  test.each([
    { query: { f: { a: 1 } }, want: "f%5Ba%5D=1" },
    { query: { f: { a: 1, b: "x&c=1" } }, want: "f%5Ba%5D=1&f%5Bb%5D=x%26c%3D1" },
    { query: { f: { "k&e": 1 } }, want: "f%5Bk%26e%5D=1" },
    { query: { f: { a: { b: 1 }, c: [1, 2] } }, want: "f%5Ba%5D%5Bb%5D=1&f%5Bc%5D=1&f%5Bc%5D=2" },
    { query: { f: { a: null, b: undefined } }, want: "" },
    { query: { f: {}, g: [], h: null, i: undefined }, want: "" },
    { query: { "f&": [1, null, "x y"], g: "" }, want: "f%26=1&f%26=x%20y&g=" },
    { query: { f: [{ a: 1 }] }, want: "f=%7B%22a%22%3A1%7D" },
    { query: { "f&": 1, g: true, h: new Date(0) }, want: "f%26=1&g=true&h=1970-01-01T00%3A00%3A00.000Z" },
  ])("writes $query in a query", async ({ query, want }) => {
    const { fetch, requests } = observed(json({}));
    await client({ fetch }).raw.GET("/things/{id}", { params: { path: { id: "1" }, query: query as never } });
    expect(requests[0]?.url).toBe(`https://acme.test/v1/things/1${want && `?${want}`}`);
  });

  test.each([
    { path: { id: ".." }, want: 'path "/things/.." may name another route' },
    { path: { id: "." }, want: 'path "/things/." may name another route' },
    { path: { id: "%2e" }, want: 'path "/things/%252e" may name another route' },
    { path: { id: "" }, want: 'path parameter "id" is missing or empty' },
    { path: {}, want: 'path parameter "id" is missing or empty' },
    { path: undefined, want: 'path parameter "id" is missing or empty' },
  ])("refuses $path as path values", async ({ path, want }) => {
    const { fetch, requests } = observed();
    const error = await rejection(client({ fetch }).raw.GET("/things/{id}", { params: { path } } as never));
    expect(requests).toEqual([]);
    expect(error).toMatchObject({
      name: "InputError",
      message: `GET /things/{id} was not sent: ${want} (GET /things/{id})`,
    });
  });

  test("repeats what is safe to repeat, with its body where 429 says when", async () => {
    const { fetch, requests } = observed(json({}, 429, { "retry-after": "0" }), json({ a: 1 }));
    await client({ fetch }).raw.POST("/things/{id}", { params: { path: { id: "1" } }, body: { b: 2 } });
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['{"b":2}', '{"b":2}']);
  });

  test.each([
    { name: "the client's", client: { headers: { "X-Api-Key": "tok-0123\r\n456" } }, init: {} },
    { name: "the call's", client: {}, init: { headers: { "X-Api-Key": "tok-0123\r\n456" } } },
  ])("a header of $name that cannot be sent is refused without its value", async ({ client: options, init }) => {
    const { fetch, requests } = observed();
    const { raw } = client({ fetch, ...options });
    const error = await rejection(raw.GET("/things/{id}", { params: { path: { id: "1" } }, ...init }));
    expect([error.name, error.message, requests.length]).toEqual([
      "InputError",
      "GET /things/{id} was not sent: a header has a name or a value that cannot be sent (GET /things/{id})",
      0,
    ]);
  });

  test("a network failure is an error of ours, without values of the call", async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError(`failed ${SECRET}`);
    };
    const error = await rejection(
      client({ fetch, retry: false }).raw.GET("/things/{id}", { params: { path: { id: "1" } } }),
    );
    expect(error).toMatchObject({
      name: "NetworkError",
      message: "GET /things/{id} got no answer: failed [redacted] (GET /things/{id})",
    });
  });
});

describe.each([false, true])("a named operation, middleware on raw: %s", (withMiddleware) => {
  const seen: string[] = [];
  const named = (options: CoreOptions): Client => {
    const made = client(options);
    if (withMiddleware)
      made.raw.use({
        onRequest: ({ request, schemaPath }) => {
          seen.push(schemaPath);
          request.headers.set("x-seen", "yes");
        },
      });
    return made;
  };

  test("sends the same request", async () => {
    const { fetch, requests } = observed(json({ a: 1 }));
    expect(
      await named({ fetch, headers: { "x-app": "1" } }).getThing({
        path: { id: "a b/ü" },
        query: { q: "x y&z" },
        body: { b: 1 },
      }),
    ).toEqual({ a: 1 });
    const [request] = requests as [Request];
    expect([request.method, request.url, await request.text()]).toEqual([
      "POST",
      "https://acme.test/v1/things/a%20b%2F%C3%BC?q=x%20y%26z",
      '{"b":1}',
    ]);
    expect([...request.headers].filter(([name]) => name !== "x-seen")).toEqual([
      ["accept", "application/json"],
      ["content-type", "application/json"],
      ["x-api-key", SECRET],
      ["x-app", "1"],
    ]);
    expect(request.headers.get("x-seen")).toBe(withMiddleware ? "yes" : null);
  });

  test("leaves out a header that the call takes away", async () => {
    const { fetch, requests } = observed(json({ a: 1 }));
    const input = { path: { id: "1" } };
    await named({ fetch, headers: { "X-App": "1" } }).getThing(input, { headers: { "x-app": null } });
    expect(requests[0]?.headers.get("x-app")).toBe(null);
  });

  test.each([
    {
      play: json({ message: "gone" }, 404),
      want: { name: "ApiError", status: 404, body: { message: "gone" }, documented: true },
    },
    { play: answer("", { status: 500 }), want: { name: "ApiError", status: 500, body: undefined } },
    { play: answer("<html>"), want: { name: "ParseError", text: "<html>" } },
    {
      play: () => {
        throw new TypeError("broken");
      },
      want: { name: "NetworkError" },
    },
  ])("fails alike: $want", async ({ play, want }) => {
    const { fetch } = observed(play);
    expect(await rejection(named({ fetch, retry: false }).getThing({ path: { id: "1" } }))).toMatchObject(want);
  });

  test("sends a form alike", async () => {
    const { fetch, requests } = observed();
    const body = new FormData();
    body.set("a", "1");
    await named({ fetch }).getThing({ path: { id: "1" }, contentType: "multipart/form-data", body });
    expect([...(await (requests[0] as Request).formData())]).toEqual([["a", "1"]]);
  });
});

test("middleware may answer itself, and its errors stay what they are", async () => {
  const made = client({ retry: false });
  made.raw.use({ onRequest: () => Response.json({ a: 5 }) });
  expect(await made.getThing({ path: { id: "1" } })).toEqual({ a: 5 });
  const failing = client({ retry: false });
  const mine = new RangeError("mine");
  failing.raw.use({
    onRequest: () => {
      throw mine;
    },
  });
  expect(await rejection(failing.getThing({ path: { id: "1" } }))).toBe(mine);
  const replaced = client({ fetch: observed(json({}, 500)).fetch, retry: false });
  replaced.raw.use({ onResponse: () => Response.json({ message: "nicer" }, { status: 404 }) });
  expect(await rejection(replaced.getThing({ path: { id: "1" } }))).toMatchObject({
    status: 404,
    body: { message: "nicer" },
  });
});

test("a client shows nothing of its credentials", async () => {
  const { inspect } = await import("node:util");
  const made = client({});
  expect(inspect(made, { depth: 9, showHidden: false }) + JSON.stringify(made)).not.toContain(SECRET);
});
