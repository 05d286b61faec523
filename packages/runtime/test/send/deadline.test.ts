import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eventReader } from "../../src/codegen-v1.ts";
import { type CoreOptions, isTimeoutError } from "../../src/index.ts";
import { acme, answer, json, observed, operation, rejection } from "../support/acme.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<Response>(() => {});
const silent = (): Response => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));

describe("deadlines", () => {
  test.each<{
    name: string;
    play: () => Response | Promise<Response>;
    options: CoreOptions & { apiKey?: () => Promise<never> };
    want: object;
  }>([
    { name: "no answer", play: never, options: { timeout: 100, retry: false }, want: { timeout: 100, at: 100 } },
    {
      name: "a body that never comes",
      play: silent,
      options: { timeout: 100, retry: false },
      want: { timeout: 100, at: 100 },
    },
    {
      name: "every attempt has its own",
      play: never,
      options: { timeout: 100, retry: { attempts: 3, baseDelay: 0 } },
      want: { timeout: 100, at: 302 },
    },
    {
      name: "the total ends an attempt",
      play: never,
      options: { timeout: 1000, totalTimeout: 250, retry: false },
      want: { timeout: 250, at: 250 },
    },
    {
      name: "the total ends the attempts",
      play: never,
      options: { timeout: 100, totalTimeout: 250, retry: { attempts: 9, baseDelay: 0 } },
      want: { timeout: 250, at: 250 },
    },
    {
      name: "30 seconds where nothing is said",
      play: never,
      options: { retry: false },
      want: { timeout: 30_000, at: 30_000 },
    },
    {
      name: "120 seconds in all where nothing is said",
      play: never,
      options: { retry: { attempts: 99, baseDelay: 0 } },
      want: { timeout: 120_000, at: 120_000 },
    },
    {
      name: "none, but the total",
      play: never,
      options: { timeout: Number.POSITIVE_INFINITY, retry: false },
      want: { timeout: 120_000, at: 120_000 },
    },
    {
      name: "a credential that never comes",
      play: never,
      options: { timeout: 100, retry: false, apiKey: () => new Promise<never>(() => {}) },
      want: { timeout: 100, at: 100 },
    },
  ])("$name", async ({ play, options, want }) => {
    let at: number | undefined;
    const promise = rejection(operation()(acme({ fetch: observed(play).fetch, ...options }))).then((error) => {
      at = Date.now();
      return error;
    });
    await vi.advanceTimersByTimeAsync(200_000);
    const error = await promise;
    expect(isTimeoutError(error)).toBe(true);
    expect({ timeout: error.timeout, at }).toEqual(want);
    expect(error.message).toBe(`getThing had no complete answer within ${error.timeout} ms (GET /things)`);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    { said: { timeout: null }, want: 70 },
    { said: { timeout: undefined }, want: 70 },
    { said: { timeout: 500, totalTimeout: null }, want: 90 },
    { said: { timeout: null, totalTimeout: null }, want: 70 },
  ])("a call that says $said has the client's", async ({ said, want }) => {
    const core = acme({ fetch: observed(never).fetch, retry: false, timeout: 70, totalTimeout: 90 });
    const promise = rejection(operation()(core, {}, said as never));
    await vi.advanceTimersByTimeAsync(500);
    expect((await promise).timeout).toBe(want);
  });

  test("the call's options win, and the request is aborted", async () => {
    const { fetch, requests } = observed(never);
    const promise = rejection(operation()(acme({ fetch, retry: false }), {}, { timeout: 5 }));
    await vi.advanceTimersByTimeAsync(5);
    expect((await promise).timeout).toBe(5);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test("nothing is left behind by a call that ends in time", async () => {
    const { signal } = new AbortController();
    await operation()(acme({ fetch: observed(json({})).fetch }), {}, { signal });
    await operation()(acme({ fetch: observed(answer("", { status: 500 })).fetch, retry: false }), {}, { signal }).catch(
      () => {},
    );
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });
});

describe("the caller's signal", () => {
  const reason = new RangeError("enough");
  test.each([
    { name: "before the call", play: json({}), abortAt: -1 },
    { name: "before the headers", play: never, abortAt: 10 },
    { name: "inside the body", play: silent, abortAt: 10 },
    { name: "in the pause before a repetition", play: json({}, 503, { "retry-after": "5" }), abortAt: 10 },
  ])("$name", async ({ play, abortAt }) => {
    for (const [given, want] of [
      [undefined, "AbortError"],
      [reason, "RangeError"],
      ["text", undefined],
    ] as const) {
      const controller = new AbortController();
      if (abortAt < 0) controller.abort(given);
      const { fetch, requests } = observed(play);
      const promise = rejection(operation()(acme({ fetch }), {}, { signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(10);
      controller.abort(given);
      const error = await promise;
      expect(error.name).toBe(want);
      if (given !== undefined) expect(error).toBe(given);
      expect([requests.length, vi.getTimerCount()]).toEqual([abortAt < 0 ? 0 : 1, 0]);
    }
  });

  test.each([
    { name: "its controller", signal: new AbortController() },
    { name: "a plain object", signal: {} },
    { name: "a text", signal: "soon" },
  ])("cannot be $name, and nothing fails later", async ({ signal }) => {
    const { fetch, requests } = observed(never);
    const error = await rejection(operation()(acme({ fetch, timeout: 5 }), {}, { signal: signal as never }));
    expect([error.name, requests.length, vi.getTimerCount()]).toEqual(["TypeError", 0, 0]);
  });

  test("ends a stream that a call resolved to, and the deadline does not", async () => {
    const controller = new AbortController();
    const watch = operation({ responses: { "200": "events" }, readers: { events: eventReader } });
    let sent: AbortSignal | undefined;
    const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
      const signal = init?.signal as AbortSignal;
      sent = signal;
      return new Response(
        new ReadableStream({ start: (body) => signal.addEventListener("abort", () => body.error(signal.reason)) }),
      );
    };
    const events = (await watch(
      acme({ fetch, timeout: 10 }),
      {},
      { signal: controller.signal },
    )) as AsyncIterable<unknown>;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent?.aborted).toBe(false);
    const ended = rejection(Array.fromAsync(events));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect((await ended).name).toBe("AbortError");
  });
});
