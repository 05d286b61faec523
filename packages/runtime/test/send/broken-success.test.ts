// A success whose status has come, and whose body stalls or breaks off: the error says what had come.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const INIT: ResponseInit = { headers: { "content-type": "application/json", "x-request-id": "r1" } };

type Body = ReadableStreamDefaultController<Uint8Array>;

function body(then: (body: Body) => void): ReadableStream {
  return new ReadableStream({
    start: (controller: Body) => {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      then(controller);
    },
  });
}
const stalls = (): ReadableStream => body(() => {});
const breaks = (): ReadableStream => body((controller) => controller.error(new TypeError("terminated")));

interface Case {
  readonly name: string;
  readonly play: () => Response;
  readonly responses?: Descriptor["responses"];
  readonly options?: object;
  readonly want: readonly unknown[];
}

const STALLS = "getThing had no complete answer within 50 ms (GET /things)";
const BREAKS = "getThing got no whole answer: terminated (GET /things)";

const CASES: readonly Case[] = [
  { name: "200 that stalls", play: () => new Response(stalls(), INIT), want: ["TimeoutError", 200, "r1", STALLS] },
  { name: "200 that breaks off", play: () => new Response(breaks(), INIT), want: ["NetworkError", 200, "r1", BREAKS] },
  {
    name: "201 that is not described",
    play: () => new Response(breaks(), { ...INIT, status: 201 }),
    want: ["NetworkError", 201, "r1", BREAKS],
  },
  {
    name: "bytes that break off",
    play: () => new Response(breaks(), INIT),
    responses: { 200: "binary" },
    want: ["NetworkError", 200, "r1", BREAKS],
  },
  {
    name: "text that stalls",
    play: () => new Response(stalls(), INIT),
    responses: { 200: "text" },
    want: ["TimeoutError", 200, "r1", STALLS],
  },
  {
    name: "the last attempt of two",
    play: () => new Response(breaks(), INIT),
    options: { retry: { attempts: 2, baseDelay: 0 } },
    want: ["NetworkError", 200, "r1", BREAKS],
  },
  {
    name: "nothing at all",
    play: () => {
      throw new TypeError("refused");
    },
    want: ["NetworkError", undefined, undefined, "getThing got no answer: refused (GET /things)"],
  },
];

describe("the error for", () => {
  test.each(CASES)("$name has the status and the headers", async ({ play, responses, options, want }) => {
    const { fetch } = observed(play);
    const core = acme({ fetch, timeout: 50, retry: false, ...options });
    const promise = rejection(operation(responses && { responses })(core));
    await vi.advanceTimersByTimeAsync(1000);
    const { name, status, headers, message } = await promise;
    expect([name, status, (headers as Headers | undefined)?.get("x-request-id"), message]).toEqual(want);
  });
});

test("an answer that does not come at all has neither", async () => {
  const { fetch } = observed(() => new Promise<never>(() => {}));
  const promise = rejection(operation()(acme({ fetch, timeout: 50, retry: false })));
  await vi.advanceTimersByTimeAsync(1000);
  const error = await promise;
  expect([error.name, error.status, error.headers]).toEqual(["TimeoutError", undefined, undefined]);
});
