import { describe, expect, test } from "vitest";
import { type BoundClient, bind, type CoreOptions } from "../../src/codegen-v1.ts";
import type { FetchSettings } from "../../src/index.ts";
import { acme, operation, rejection, SECRET } from "../support/acme.ts";

interface Paths {
  "/things": {
    get: { responses: { 200: { content: { "application/json": { a: number } } } } };
    post: {
      requestBody: { content: { "application/json": { b: number } } };
      responses: { 200: { content: { "application/json": { a: number } } } };
    };
  };
}
interface Client extends BoundClient<Paths> {
  send(input?: object, options?: object): Promise<unknown>;
}

function client(options: CoreOptions): Client {
  return bind<Client>(acme({ ...options }), { send: operation({ method: "POST", body: ["application/json"] }) });
}

interface Noted {
  readonly self: unknown;
  readonly rest: unknown[];
}

/** A `fetch` that notes how it was called. */
function noting(): { readonly calls: Noted[]; readonly fetch: typeof fetch } {
  const calls: Noted[] = [];
  return {
    calls,
    async fetch(this: unknown, ...rest: unknown[]) {
      calls.push({ self: this, rest });
      return Response.json({ a: 1 });
    },
  };
}

/** The ways to make one call, by name. `raw` is given the settings where openapi-fetch has them. */
const WAYS: { readonly [way: string]: (client: Client, init: object) => Promise<unknown> } = {
  "a named call": ({ send }, init) => send({ body: { b: 1 } }, { init }),
  "a named call through middleware": (made, init) => {
    made.raw.use({ onRequest: ({ request }) => new Request(request, { headers: request.headers }) });
    return made.send({ body: { b: 1 } }, { init });
  },
  "a raw call": ({ raw }, init) => raw.POST("/things", { body: { b: 1 }, ...init }),
  "a raw call with init": ({ raw }, init) => raw.POST("/things", { body: { b: 1 }, init } as never),
  "a raw request": ({ raw }, init) => raw.request("post", "/things", { body: { b: 1 }, ...init }),
};

describe.each(Object.entries(WAYS))("%s", (_, call) => {
  test("gives a fetch of the options a URL as text and settings, without this", async () => {
    const { fetch, calls } = noting();
    await call(client({ fetch }), {});
    const { self, rest } = calls[0] as Noted;
    const [url, init] = rest as [unknown, RequestInit];
    expect([self, url, init.method, init.redirect]).toEqual([
      undefined,
      "https://acme.test/v1/things",
      "POST",
      "manual",
    ]);
    expect(init.headers).toMatchObject({ "content-type": "application/json", "x-api-key": SECRET });
    expect(await new Response(init.body).text()).toBe('{"b":1}');
  });

  test("gives one Request where that is asked for", async () => {
    const { fetch, calls } = noting();
    await call(client({ fetch, requestObject: true }), { cache: "no-store" });
    const [request, ...none] = (calls[0] as Noted).rest as [Request];
    expect([request instanceof Request, request.method, request.cache, none]).toEqual([true, "POST", "no-store", []]);
    expect(await request.text()).toBe('{"b":1}');
  });

  test("adds the settings of the client and of the call, which win", async () => {
    const { fetch, calls } = noting();
    const own = { next: { tags: ["a"] }, cf: { cacheTtl: 1 }, dispatcher: "d", cache: "reload" } as const;
    const options = { fetch, init: { ...own, credentials: "omit", one: "client" } } as const;
    await call(client(options), { keepalive: true, cache: "no-store", two: "call" });
    expect(calls[0]?.rest[1]).toMatchObject({
      ...{ next: { tags: ["a"] }, cf: { cacheTtl: 1 }, dispatcher: "d", cache: "no-store" },
      ...{ credentials: "omit", one: "client", keepalive: true, two: "call" },
    });
  });

  test("calls the platform's fetch without this", async () => {
    const { fetch, calls } = noting();
    const platform = globalThis.fetch;
    globalThis.fetch = fetch;
    await call(client({}), {}).finally(() => {
      globalThis.fetch = platform;
    });
    expect(calls.map(({ self }) => self)).toEqual([undefined]);
  });
});

test("settings of a named call do not replace what the call says by itself", async () => {
  const { fetch, calls } = noting();
  const init = {
    method: "PUT",
    headers: { a: "b" },
    body: "x",
    signal: null,
    redirect: "follow",
    url: "https://b.test",
  };
  await client({ fetch, init: init as object as FetchSettings }).send({ body: { b: 1 } }, { init });
  const [url, sent] = (calls[0] as Noted).rest as [string, RequestInit];
  expect([url, sent.method, sent.redirect, sent.body]).toEqual([
    ...["https://acme.test/v1/things", "POST", "manual", '{"b":1}'],
  ]);
  expect(sent.headers).not.toHaveProperty("a");
  expect(sent.signal).toBeInstanceOf(AbortSignal);
});

describe("a raw call with a fetch of its own", () => {
  test("gives it a Request with credentials", async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      requests.push(request);
      return Response.json({ a: 2 });
    };
    const other = noting();
    const { data } = await client({ fetch: other.fetch }).raw.GET("/things", { fetch });
    expect([data, requests[0]?.headers.get("x-api-key"), other.calls]).toEqual([{ a: 2 }, SECRET, []]);
  });

  test("keeps the deadline", async () => {
    const fetch = (): Promise<Response> => new Promise(() => {});
    const error = await rejection(client({ timeout: 5, retry: false }).raw.GET("/things", { fetch }));
    expect(error.name).toBe("TimeoutError");
  });
});

describe("a fetch that cannot take what it is given", () => {
  const throwing =
    (error: () => Error, calls: unknown[] = []) =>
    async (...rest: unknown[]): Promise<Response> => {
      calls.push(rest);
      throw error();
    };

  test.each([
    { name: "a method on nothing", error: () => new TypeError("Illegal invocation") },
    {
      name: "a property of nothing",
      error: () => new TypeError("Cannot read properties of undefined (reading 'url')"),
    },
    { name: "a setting", error: () => new TypeError("Unsupported cache mode: no-cache") },
    { name: "a missing function", error: () => new TypeError("input.clone is not a function") },
    { name: "a missing name", error: () => new ReferenceError("XMLHttpRequest is not defined") },
  ])("says so and is not asked again: $name", async ({ error }) => {
    const calls: unknown[] = [];
    const fetch = throwing(error, calls);
    const failure = await rejection(operation()(acme({ fetch, retry: { baseDelay: 0 } })));
    expect([failure.name, failure.message, calls.length]).toEqual([
      "NetworkError",
      `getThing got no answer: ${(error() as Error).message} (GET /things)`,
      1,
    ]);
  });

  test.each([
    new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }),
    new TypeError("Failed to fetch"),
    new TypeError("Load failed"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("Network request failed"),
    new TypeError("error sending request for url (https://acme.test/): Cannot assign requested address (os error 99)"),
    new TypeError("The Internet connection appears to be offline."),
    new Error("Network connection lost."),
    new Error("socket hang up"),
  ])("is asked again where the network failed: $message", async (error) => {
    const calls: unknown[] = [];
    const fetch = throwing(() => error, calls);
    const failure = await rejection(operation()(acme({ fetch, retry: { baseDelay: 0 } })));
    expect([failure.name, calls.length]).toEqual(["NetworkError", 3]);
  });

  test("what such an error quotes of the call is taken out of it", async () => {
    const fetch = throwing(() => new TypeError(`${SECRET} is not a function`));
    const failure = await rejection(operation()(acme({ fetch })));
    expect(failure.message).toBe("getThing got no answer: [redacted] is not a function (GET /things)");
  });

  test("a network failure stays one where the platform has no Request", async () => {
    const { Request } = globalThis;
    globalThis.Request = undefined as never;
    const failure = await rejection(operation()(acme({ fetch: throwing(() => new Error("gone")), retry: false })));
    globalThis.Request = Request;
    expect(failure.name).toBe("NetworkError");
  });
});

test("settings that a call says by itself do not compile", () => {
  // @ts-expect-error
  const method: FetchSettings = { method: "PUT" };
  // @ts-expect-error
  const headers: FetchSettings = { headers: {} };
  // @ts-expect-error
  const cache: FetchSettings = { cache: "sometimes" };
  const right: FetchSettings = { cache: "no-store", next: { revalidate: 1 } };
  expect([method, headers, cache, right].map(Object.keys)).toEqual([
    ["method"],
    ["headers"],
    ["cache"],
    ["cache", "next"],
  ]);
});
