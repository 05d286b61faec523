import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { idempotencyKey } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, answer, json, observed, operation, SECRET } from "../support/acme.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const broken = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { cause: new Error("ECONNRESET") });
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The times in milliseconds at which attempts were made. */
async function attempts(
  descriptor: Partial<Descriptor>,
  answers: readonly (() => Response)[],
  options: object = {},
  call: object = {},
  input: object = {},
): Promise<{ times: number[]; result: { ok: boolean; status?: number | undefined } }> {
  const times: number[] = [];
  const { fetch } = observed(...answers);
  const timed: typeof fetch = (...args) => {
    times.push(Date.now() - NOW);
    return fetch(...args);
  };
  const promise = operation(descriptor).result(acme({ fetch: timed, ...options }), input, call);
  let isOver = false;
  void promise.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    // A file that is loaded meanwhile arrives in real time.
    await vi.dynamicImportSettled();
    await vi.advanceTimersToNextTimerAsync();
  }
  return { times, result: await promise };
}

test("a stream is sent once, even where the server asks for it again", async () => {
  const body = new ReadableStream();
  const play = json({}, 429, { "retry-after": "1" });
  const { times, result } = await attempts({ method: "PUT", body: ["a/b"] }, [play], {}, {}, { body });
  expect([times, result.ok]).toEqual([[0], false]);
});

describe("what is repeated", () => {
  const ok = json({});
  test.each([
    { method: "GET", play: json({}, 500), want: 2 },
    { method: "GET", play: json({}, 502), want: 2 },
    { method: "GET", play: json({}, 503), want: 2 },
    { method: "GET", play: json({}, 504), want: 2 },
    { method: "GET", play: json({}, 408), want: 2 },
    { method: "GET", play: json({}, 429), want: 2 },
    { method: "GET", play: broken, want: 2 },
    { method: "GET", play: json({}, 400), want: 1 },
    { method: "GET", play: json({}, 404), want: 1 },
    { method: "GET", play: json({}, 501), want: 1 },
    { method: "GET", play: answer("{"), want: 1 },
    { method: "HEAD", play: answer(null, { status: 503 }), want: 2 },
    { method: "PUT", play: json({}, 500), want: 2 },
    { method: "DELETE", play: broken, want: 2 },
    { method: "OPTIONS", play: broken, want: 2 },
    { method: "POST", play: json({}, 500), want: 1 },
    { method: "POST", play: json({}, 503), want: 1 },
    { method: "POST", play: json({}, 429), want: 1 },
    { method: "POST", play: broken, want: 1 },
    { method: "PATCH", play: broken, want: 1 },
    { method: "POST", play: json({}, 429, { "retry-after": "1" }), want: 2 },
    { method: "PATCH", play: json({}, 503, { "retry-after": "1" }), want: 2 },
    { method: "POST", play: json({}, 500, { "retry-after": "1" }), want: 1 },
    { method: "POST", idempotent: true, play: broken, want: 2 },
    {
      method: "POST",
      idempotent: true,
      idempotencyKey: idempotencyKey("Idempotency-Key"),
      play: json({}, 500),
      want: 2,
    },
    { method: "GET", idempotent: false, play: json({}, 500), want: 1 },
    { method: "GET", idempotent: false, play: broken, want: 1 },
    { method: "GET", idempotent: false, play: json({}, 429, { "retry-after": "1" }), want: 2 },
  ] as const)("$method, idempotent $idempotent, key $idempotencyKey: $want", async ({ want, play, ...descriptor }) => {
    const { times } = await attempts(descriptor, [play, ok]);
    expect(times).toHaveLength(want);
  });

  test("a stream is sent once, whatever the method", async () => {
    const body = new Blob(["x"]).stream();
    const put = { method: "PUT", body: ["application/octet-stream"] } as const;
    expect((await attempts(put, [json({}, 503), ok], {}, {}, { body })).times).toEqual([0]);
  });
});

describe("how long the pause is", () => {
  const busy = (headers: Record<string, string>, status = 429) => json({}, status, headers);
  test.each([
    {
      name: "half of 500, 1000, 2000 at a random number of 0.5",
      play: json({}, 500),
      options: { retry: { attempts: 4 } },
      want: [0, 250, 750, 1750],
    },
    {
      name: "no longer than maxDelay",
      play: json({}, 500),
      options: { retry: { attempts: 4, maxDelay: 600 } },
      want: [0, 250, 550, 850],
    },
    { name: "baseDelay", play: broken, options: { retry: { baseDelay: 100 } }, want: [0, 50, 150] },
    { name: "Retry-After in seconds", play: busy({ "retry-after": "7" }), options: {}, want: [0, 7000, 14_000] },
    {
      name: "Retry-After as a date",
      play: busy({ "retry-after": "Thu, 01 Jan 2026 00:00:03 GMT" }, 503),
      options: {},
      want: [0, 3000, 3000],
    },
    { name: "Retry-After twice", play: busy({ "retry-after": "7, 9" }), options: {}, want: [0, 7000, 14_000] },
    { name: "an empty Retry-After", play: busy({ "retry-after": "" }), options: {}, want: [0, 250, 750] },
    {
      name: "Retry-After as a date of the last century",
      play: busy({ "retry-after": "Fri, 01 Jan 1999 00:00:03 GMT" }),
      options: {},
      want: [0, 0, 0],
    },
    {
      name: "longer than a timer can count",
      play: busy({ "retry-after": "2592000" }),
      options: { retry: { attempts: 2, maxDelay: Number.POSITIVE_INFINITY }, totalTimeout: Number.POSITIVE_INFINITY },
      want: [0, 2 ** 31 - 1],
    },
    { name: "Retry-After of zero", play: busy({ "retry-after": "0" }), options: {}, want: [0, 0, 0] },
    {
      name: "a date in the past",
      play: busy({ "retry-after": "Thu, 01 Jan 2015 00:00:03 GMT" }),
      options: {},
      want: [0, 0, 0],
    },
    { name: "nonsense", play: busy({ "retry-after": "soon" }), options: {}, want: [0, 250, 750] },
    { name: "longer than maxDelay: not at all", play: busy({ "retry-after": "31" }), options: {}, want: [0] },
    { name: "RateLimit-Reset", play: busy({ "ratelimit-reset": "2" }), options: {}, want: [0, 2000, 4000] },
    {
      name: "X-RateLimit-Reset as a Unix time",
      play: busy({ "x-ratelimit-reset": String(NOW / 1000 + 5) }),
      options: {},
      want: [0, 5000, 5000],
    },
    {
      name: "Retry-After before RateLimit-Reset",
      play: busy({ "ratelimit-reset": "2", "retry-after": "1" }),
      options: {},
      want: [0, 1000, 2000],
    },
    {
      name: "no header counts on a 500",
      play: json({}, 500, { "retry-after": "7" }),
      options: {},
      want: [0, 250, 750],
    },
    { name: "retry: false", play: json({}, 500), options: { retry: false }, want: [0] },
    { name: "attempts: 1", play: json({}, 500), options: { retry: { attempts: 1 } }, want: [0] },
    {
      name: "a pause that ends after totalTimeout",
      play: busy({ "retry-after": "7" }),
      options: { totalTimeout: 10_000 },
      want: [0, 7000],
    },
  ])("$name", async ({ play, options, want }) => {
    expect((await attempts({}, [play], options)).times).toEqual(want);
  });

  test("the call's options win over the client's", async () => {
    expect((await attempts({}, [broken], { retry: { attempts: 9 } }, { retry: false })).times).toEqual([0]);
    expect((await attempts({}, [broken], { retry: false }, { retry: { attempts: 2 } })).times).toHaveLength(2);
  });

  test("the last answer is the one that counts", async () => {
    const { result } = await attempts({ responses: { "503": "json" } }, [
      json({ n: 1 }, 503),
      json({ n: 2 }, 503),
      json({ n: 3 }, 503),
    ]);
    expect(result).toMatchObject({ ok: false, status: 503, error: { n: 3 } });
  });
});

describe("an idempotency key", () => {
  const create = {
    method: "POST",
    body: ["application/json"],
    idempotent: true,
    idempotencyKey: idempotencyKey("Idempotency-Key"),
  } as const;

  test("is the same for all attempts of a call and another for the next call", async () => {
    const { fetch, requests } = observed(broken, json({}), json({}));
    for (const _ of [1, 2]) {
      const promise = operation(create)(acme({ fetch }), { body: { a: 1 } });
      await vi.runAllTimersAsync();
      await promise;
    }
    const [first, again, next] = requests.map(({ headers }) => headers.get("idempotency-key"));
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    expect(next).not.toBe(first);
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(3).fill('{"a":1}'));
  });

  test("is the caller's own where there is one", async () => {
    const { fetch, requests } = observed();
    await operation(create)(acme({ fetch }), { body: {} }, { headers: { "idempotency-key": "mine" } });
    expect(requests[0]?.headers.get("idempotency-key")).toBe("mine");
  });
});

test("hooks see every step and no value of the call", async () => {
  const events: unknown[] = [];
  const note = (name: string) => (event: object) => events.push({ name, ...event });
  const hooks = { request: note("request"), response: note("response"), retry: note("retry"), error: note("error") };
  await attempts(
    { path: "/things/{id}" },
    [json({}, 503), broken, broken],
    { hooks },
    {},
    { path: { id: SECRET }, query: { q: SECRET } },
  );
  const place = { operationId: "getThing", route: "GET /things/{id}" };
  expect(events).toMatchObject([
    { name: "request", ...place, attempt: 1 },
    { name: "response", ...place, attempt: 1, status: 503, duration: 0 },
    { name: "retry", ...place, attempt: 1, delay: 250, reason: 503 },
    { name: "request", ...place, attempt: 2 },
    { name: "retry", ...place, attempt: 2, delay: 500, reason: { name: "NetworkError" } },
    { name: "request", ...place, attempt: 3 },
    { name: "error", ...place, attempt: 3, duration: 0, error: { name: "NetworkError" } },
  ]);
  expect(JSON.stringify(events)).not.toContain(SECRET);
});
