// Types keep a caller in TypeScript from options that do not exist. In JavaScript they would be ignored.
import { describe, expect, test } from "vitest";
import type { BoundClient } from "../../src/codegen-v1.ts";
import { bind, bindGroups } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

interface Client extends BoundClient<object> {
  readonly getThing: ((input?: object, options?: object) => Promise<unknown>) & {
    result(input?: object, options?: object): Promise<{ readonly ok: boolean; readonly error?: Error }>;
  };
}

function client(options: object = {}): Client {
  return bind<Client>(acme({ fetch: observed(json({})).fetch, ...options }), { getThing: operation() });
}

const CALL = "timeout, totalTimeout, streamTimeout, retry, headers, init, baseUrl, signal, accept";
const RETRY = "attempts, baseDelay, maxDelay";
const HOOKS = "request, response, undescribed, retry, error";
const WRONG = [
  { given: { timeuot: 5 }, want: 'there is no option "timeuot": pass timeout' },
  { given: { timeOut: 5 }, want: 'there is no option "timeOut": pass timeout' },
  { given: { totaltimeout: 5 }, want: 'there is no option "totaltimeout": pass totalTimeout' },
  { given: { retries: 5 }, want: 'there is no option "retries": pass retry' },
  { given: { header: {} }, want: 'there is no option "header": pass headers' },
  { given: { baseURL: "" }, want: 'there is no option "baseURL": pass baseUrl' },
  { given: { retry: { attempt: 5 } }, want: 'there is no option "retry.attempt": pass attempts' },
  { given: { retry: { limit: 5 } }, want: `there is no option "retry.limit": pass ${RETRY}` },
];

test.each([
  ...WRONG,
  { given: { abort: 5 }, want: `there is no option "abort": pass ${CALL}` },
  { given: { fetch }, want: `there is no option "fetch": pass ${CALL}` },
  { given: { apiKey: "other" }, want: `there is no option "apiKey": pass ${CALL}` },
])("of a call: $given", async ({ given, want }) => {
  const error = await rejection(client().getThing({}, given));
  expect([error.name, error.message]).toEqual(["InputError", `getThing was not sent: ${want} (GET /things)`]);
  expect(await client().getThing.result({}, given)).toMatchObject({ ok: false, error: { message: error.message } });
});

test.each([
  ...WRONG,
  { given: { apikey: "k" }, want: 'there is no option "apikey": pass apiKey' },
  { given: { hook: {} }, want: 'there is no option "hook": pass hooks' },
  { given: { hooks: { onRequest() {} } }, want: `there is no option "hooks.onRequest": pass ${HOOKS}` },
  { given: { hooks: { retries() {} } }, want: 'there is no option "hooks.retries": pass retry' },
])("of a client: $given", ({ given, want }) => {
  expect(() => client(given)).toThrow(new TypeError(want));
});

test("a signal is an option of a call alone", () => {
  expect(() => client({ signal: AbortSignal.abort() })).toThrow('there is no option "signal": pass ');
});

test("what exists is taken, and undefined as well", async () => {
  const every = {
    retry: { attempts: 1, baseDelay: 1, maxDelay: 1 },
    timeout: 5e3,
    totalTimeout: undefined,
    headers: {},
  };
  const more = { server: "eu", variables: { region: "x" }, userAgent: "a", hooks: { retry() {} }, init: {} };
  const made = client({ ...every, ...more, tokenUrl: undefined, requestObject: false, streamTimeout: 0 });
  const signal = new AbortController().signal;
  expect(await made.getThing({}, { ...every, signal, retry: false, baseUrl: "https://b.test", init: {} })).toEqual({});
  expect(await made.getThing({}, { accept: "application/json", retry: undefined })).toEqual({});
});

describe("a path parameter", () => {
  const getPart = operation({ path: "/things/{id}/parts/{part_id}" });
  const shared = { id: "1", part_id: "2" };

  const clients: readonly { name: string; make: (fetch: typeof globalThis.fetch) => Client }[] = [
    {
      name: "a client",
      make: (fetch) => bind(acme({ fetch }), { getThing: operation({ path: "/things/{id}" }), getPart }),
    },
    {
      name: "a client with groups",
      make: (fetch) =>
        bindGroups(acme({ fetch }), { parts: { get: getPart } }, { getThing: operation({ path: "/things/{id}" }) }),
    },
  ];

  test.each(clients)("of another call is shared, and left out: $name", async ({ make }) => {
    const { fetch, requests } = observed(json({}));
    await make(fetch).getThing({ path: shared });
    expect(requests[0]?.url).toBe("https://acme.test/v1/things/1");
  });

  test.each(clients)("of no call is refused: $name", async ({ make }) => {
    const { fetch, requests } = observed(json({}));
    const error = await rejection(make(fetch).getThing({ path: { ...shared, version: "3" } }));
    expect([error.name, error.message, requests.length]).toEqual([
      "InputError",
      'getThing was not sent: there is no path parameter "version" (GET /things/{id})',
      0,
    ]);
  });
});

describe("a header in two spellings", () => {
  const want = 'the header "x-a" has two spellings';
  const two = { "X-A": "1", "x-a": "2" };

  test.each<{ name: string; input: object; options: object }>([
    { name: "of the input", input: { headers: two }, options: {} },
    { name: "of the options", input: {}, options: { headers: two } },
    { name: "one of them removed", input: {}, options: { headers: { "x-A": null, "x-a": "1" } } },
  ])("$name is refused", async ({ input, options }) => {
    const { fetch, requests } = observed(json({}));
    const error = await rejection(client({ fetch }).getThing(input, options));
    expect([error.name, error.message, requests.length]).toEqual([
      "InputError",
      `getThing was not sent: ${want} (GET /things)`,
      0,
    ]);
  });

  test("of a client is refused", () => {
    expect(() => client({ headers: two })).toThrow(new TypeError(want));
  });

  test.each<{ name: string; input: object; options: object; want: string }>([
    { name: "one of them undefined", input: { headers: { "x-a": "1", "X-A": undefined } }, options: {}, want: "1" },
    { name: "in two places", input: { headers: { "X-A": "1" } }, options: { headers: { "x-a": "2" } }, want: "2" },
  ])("$name is sent", async ({ input, options, want: sent }) => {
    const { fetch, requests } = observed(json({}));
    await client({ fetch }).getThing(input, options);
    expect(requests[0]?.headers.get("x-a")).toBe(sent);
  });
});
