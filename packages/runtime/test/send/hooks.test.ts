import { describe, expect, test, vi } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const busy = json({}, 503);
const broken = (): never => {
  throw new TypeError("fetch failed");
};

function tried(hooks: Hooks, ...answers: (() => Response)[]): Promise<unknown> {
  return operation()(acme({ fetch: observed(...answers).fetch, hooks, retry: { attempts: 2, baseDelay: 0 } }));
}

describe("a hook that throws ends the call with its error", () => {
  test.each([
    { name: "request", answers: [busy], want: ["error"] },
    { name: "response", answers: [busy], want: ["request", "error"] },
    { name: "retry", answers: [busy], want: ["request", "response", "error"] },
    { name: "retry", answers: [broken], want: ["request", "error"] },
    { name: "error", answers: [broken], want: ["request", "retry", "request"] },
  ])("$name, and $want are told", async ({ name, answers, want }) => {
    const told: string[] = [];
    const note = (hook: string) => () => {
      if (hook === name) throw new RangeError(`from ${hook}`);
      told.push(hook);
    };
    const hooks = { request: note("request"), response: note("response"), retry: note("retry"), error: note("error") };
    expect(await rejection(tried(hooks, ...answers))).toMatchObject({ name: "RangeError", message: `from ${name}` });
    expect(told).toEqual(want);
  });

  test("and nothing more is received", async () => {
    const cancel = vi.fn();
    let signal: AbortSignal | undefined;
    const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      ({ signal } = input instanceof Request ? input : (init as { signal: AbortSignal }));
      return new Response(new ReadableStream({ cancel }));
    };
    const response = (): never => {
      throw new RangeError("from response");
    };
    await rejection(operation()(acme({ fetch: fetch as typeof globalThis.fetch, hooks: { response } })));
    expect(signal?.aborted).toBe(true);
  });
});
