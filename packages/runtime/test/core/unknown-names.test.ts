// Types keep a caller in TypeScript from options that do not exist. In JavaScript they would be ignored.
import { expect, test } from "vitest";
import type { BoundClient } from "../../src/codegen-v1.ts";
import { bind } from "../../src/codegen-v1.ts";
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
  { given: { retry: 5 }, want: `there is no option "retry.5": pass ${RETRY}` },
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

test("calls may share their path parameters: each takes those of its own", async () => {
  const { fetch, requests } = observed(json({}));
  const made = bind<Client>(acme({ fetch }), { getThing: operation({ path: "/things/{id}" }) });
  await made.getThing({ path: { id: "1", part_id: "2" } });
  expect(requests[0]?.url).toBe("https://acme.test/v1/things/1");
});
