import { expect, it } from "vitest";
import { type OpenRecord, Recorder } from "../../src/mock/recorder.ts";

const mebi = 1024 * 1024;

/** A record with a body of so many MiB; 0 for none. */
function record(size: number): OpenRecord {
  const body = size > 0 ? Buffer.alloc(size * mebi) : undefined;
  const more = { operationId: undefined, status: 0, violations: [], query: {}, headers: {} };
  return { ...more, method: "POST", url: "/", path: "/", body, text: body && "t", json: undefined };
}

it.each<[name: string, keep: number, sizes: readonly number[], left: readonly number[]]>([
  ["no more bodies than 64 MiB in all", 10, [30, 0, 30, 30], [0, 0, 30, 30]],
  ["the newest body, however large", 10, [1, 70], [0, 70]],
  ["as many requests as it is told", 2, [1, 2, 3], [2, 3]],
  ["bodies again after older ones were forgotten", 2, [60, 1, 1, 60], [1, 60]],
])("keeps %s", (_, keep, sizes, left) => {
  const recorder = new Recorder(keep);
  for (const size of sizes) recorder.add(record(size));
  expect(recorder.requests.map(({ body }) => (body?.length ?? 0) / mebi)).toEqual(left);
  expect(recorder.requests.map(({ text }) => text !== undefined)).toEqual(left.map((size) => size > 0));
});

it("a list that a caller holds keeps its records after reset", () => {
  const recorder = new Recorder(9);
  recorder.add(record(1));
  const held = recorder.requests;
  recorder.reset();
  expect([held.length, recorder.requests.length]).toEqual([1, 0]);
});
