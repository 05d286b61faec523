// An option of another kind than it should be would be ignored, or fail where nobody expects it.
import { expect, test } from "vitest";
import { type BoundClient, bind } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

interface Client extends BoundClient<object> {
  readonly getThing: (input?: object, options?: object) => Promise<unknown>;
}

function client(options: object = {}): Client {
  return bind<Client>(acme({ fetch: observed(json({})).fetch, ...options }), { getThing: operation() });
}

const LIMIT = "a number of 0 or more";
const ATTEMPTS = "a whole number of 1 or more";
const MEMBERS = "an object or false";

/** What a client and a call refuse. */
const BOTH: readonly { given: object; want: string }[] = [
  { given: { timeout: 50n }, want: `"timeout" must be ${LIMIT}, not a BigInt` },
  { given: { timeout: "50" }, want: `"timeout" must be ${LIMIT}, not a String` },
  { given: { timeout: -1 }, want: `"timeout" must be ${LIMIT}, not -1` },
  { given: { timeout: false }, want: `"timeout" must be ${LIMIT}, not false` },
  { given: { timeout: { ms: 5 } }, want: `"timeout" must be ${LIMIT}, not a Object` },
  { given: { totalTimeout: "50" }, want: `"totalTimeout" must be ${LIMIT}, not a String` },
  { given: { totalTimeout: Number.NaN }, want: `"totalTimeout" must be ${LIMIT}, not NaN` },
  { given: { streamTimeout: "50" }, want: `"streamTimeout" must be ${LIMIT}, not a String` },
  { given: { streamTimeout: -1 }, want: `"streamTimeout" must be ${LIMIT}, not -1` },
  { given: { retry: true }, want: `"retry" must be ${MEMBERS}, not true` },
  { given: { retry: 0 }, want: `"retry" must be ${MEMBERS}, not 0` },
  { given: { retry: 5 }, want: `"retry" must be ${MEMBERS}, not 5` },
  { given: { retry: "3" }, want: `"retry" must be ${MEMBERS}, not a String` },
  { given: { retry: [3] }, want: `"retry" must be ${MEMBERS}, not a Array` },
  { given: { retry: new Map() }, want: `"retry" must be ${MEMBERS}, not a Map` },
  { given: { retry: () => 3 }, want: `"retry" must be ${MEMBERS}, not a Function` },
  { given: { retry: { attempts: 0 } }, want: `"retry.attempts" must be ${ATTEMPTS}, not 0` },
  { given: { retry: { attempts: 1.5 } }, want: `"retry.attempts" must be ${ATTEMPTS}, not 1.5` },
  { given: { retry: { attempts: "3" } }, want: `"retry.attempts" must be ${ATTEMPTS}, not a String` },
  { given: { retry: { attempts: true } }, want: `"retry.attempts" must be ${ATTEMPTS}, not true` },
  { given: { retry: { baseDelay: "5" } }, want: `"retry.baseDelay" must be ${LIMIT}, not a String` },
  { given: { retry: { maxDelay: -5 } }, want: `"retry.maxDelay" must be ${LIMIT}, not -5` },
  { given: { init: 5 }, want: `"init" must be ${MEMBERS}, not 5` },
  { given: { init: "no-store" }, want: `"init" must be ${MEMBERS}, not a String` },
  { given: { init: [] }, want: `"init" must be ${MEMBERS}, not a Array` },
  { given: { headers: 5 }, want: '"headers" must be an object, not 5' },
  { given: { headers: "x-a: 1" }, want: '"headers" must be an object, not a String' },
];

test.each([
  ...BOTH,
  { given: { accept: 5 }, want: '"accept" must be a text, not 5' },
  { given: { accept: ["text/csv"] }, want: '"accept" must be a text, not a Array' },
  { given: { signal: new AbortController() }, want: '"signal" must be an AbortSignal, not a AbortController' },
  { given: { signal: 5 }, want: '"signal" must be an AbortSignal, not 5' },
  { given: { signal: false }, want: '"signal" must be an AbortSignal, not false' },
])("of a call: $given", async ({ given, want }) => {
  const { fetch, requests } = observed(json({}));
  const error = await rejection(client({ fetch }).getThing({}, given));
  expect([error.name, error.message, requests.length]).toEqual([
    "InputError",
    `getThing was not sent: the option ${want} (GET /things)`,
    0,
  ]);
});

test.each([
  ...BOTH,
  { given: { hooks: 5 }, want: `"hooks" must be ${MEMBERS}, not 5` },
  { given: { hooks: () => {} }, want: `"hooks" must be ${MEMBERS}, not a Function` },
  { given: { hooks: [] }, want: `"hooks" must be ${MEMBERS}, not a Array` },
  { given: { hooks: { request: 5 } }, want: '"hooks.request" must be a function, not 5' },
  { given: { hooks: { error: {} } }, want: '"hooks.error" must be a function, not a Object' },
  { given: { hooks: { retry: "x" } }, want: '"hooks.retry" must be a function, not a String' },
  { given: { fetch: 5 }, want: '"fetch" must be a function, not 5' },
  { given: { fetch: { fetch } }, want: '"fetch" must be a function, not a Object' },
  { given: { userAgent: 5 }, want: '"userAgent" must be a text, not 5' },
  { given: { variables: "eu" }, want: `"variables" must be ${MEMBERS}, not a String` },
])("of a client: $given", ({ given, want }) => {
  expect(() => client(given)).toThrow(new TypeError(`the option ${want}`));
});

test("what stands for no value is taken", async () => {
  const none = { retry: null, init: null, headers: null, timeout: null };
  const made = client({ ...none, hooks: null, userAgent: undefined, variables: undefined });
  expect(await made.getThing({}, { ...none, signal: null, accept: undefined })).toEqual({});
  expect(await client({ hooks: false, init: false }).getThing({}, { init: false, retry: false })).toEqual({});
});

test("limits of every size are taken, and hooks of a class", async () => {
  let told = 0;
  class Hooks {
    request() {
      told++;
    }
  }
  const retry = { attempts: Number.POSITIVE_INFINITY, baseDelay: 0, maxDelay: 0 };
  const made = client({ hooks: new Hooks(), retry, timeout: Number.POSITIVE_INFINITY, streamTimeout: 0 });
  expect(await made.getThing({}, { retry: { attempts: 1 }, totalTimeout: 1e9 })).toEqual({});
  expect(told).toBe(1);
});
