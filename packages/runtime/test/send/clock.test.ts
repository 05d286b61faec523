// A clock that is set while a call is on its way: by a person, by the network, or with a virtual machine.
import { afterEach, expect, test, vi } from "vitest";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const HOUR = 3_600_000;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Sets the clock forward or back at the first request. */
function jumping(by: number, ...answers: (() => Response | Promise<Response>)[]): ReturnType<typeof observed> {
  const { now } = Date;
  const { fetch, requests } = observed(...answers);
  return {
    requests,
    fetch: async (...given) => {
      vi.spyOn(Date, "now").mockImplementation(() => now() + by);
      return await fetch(...given);
    },
  };
}

test.each([{ by: HOUR }, { by: -HOUR }])("a clock that jumps by $by ms ends no call", async ({ by }) => {
  const { fetch, requests } = jumping(by, json({}, 503), json({}, 503), json({ a: 1 }));
  expect(await operation()(acme({ fetch, retry: { baseDelay: 1 } }))).toEqual({ a: 1 });
  expect(requests).toHaveLength(3);
});

test.each([{ by: HOUR }, { by: -HOUR }])("and none lasts longer, by $by ms", async ({ by }) => {
  const { fetch } = jumping(by, json({}, 503), () => new Promise<Response>(() => {}));
  const options = { retry: { attempts: 9, baseDelay: 1 }, timeout: 10_000, totalTimeout: 200 };
  expect(await rejection(operation()(acme({ fetch, ...options })))).toMatchObject({
    name: "TimeoutError",
    timeout: 200,
  });
});

test.each([{ by: HOUR }, { by: -HOUR }])("durations do not tell of it, by $by ms", async ({ by }) => {
  const durations: number[] = [];
  const hooks = { response: ({ duration }: { duration: number }) => durations.push(duration) };
  await operation()(acme({ fetch: jumping(by, json({})).fetch, hooks: hooks as never }));
  expect(durations[0]).toBeGreaterThanOrEqual(0);
  expect(durations[0]).toBeLessThan(30_000);
});
