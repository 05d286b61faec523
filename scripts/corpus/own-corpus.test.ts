// The small corpus of the project goes the way that `npm run corpus` takes others.
import { join } from "node:path";
import { findDescriptions } from "@specwright/import/find";
import { REPOSITORY } from "@specwright/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type DescriptionResult, stepOf } from "./result.ts";
import { runCorpus } from "./run-corpus.ts";

const steps = ["generate", "types", "call", "mock"] as const;
const descriptions = findDescriptions([join(REPOSITORY, "packages/testing/fixtures/corpus")], REPOSITORY);
let results: DescriptionResult[] = [];

beforeAll(async () => {
  // One process and one compiler: the same code, and a quarter of the time.
  const options = { steps, compilers: ["7"], jobs: 1, timeout: 60, shared: true } as const;
  results = await runCorpus(descriptions, options, { began: () => undefined, ended: () => undefined }).results;
}, 120_000);

/** The package of a description as one line, and what went wrong. */
function shown(id: string): string[] {
  const result = results.find((one) => one.id === id) as DescriptionResult;
  const { operations } = stepOf(result, "generate")?.figures ?? {};
  const { calls } = stepOf(result, "call")?.figures ?? {};
  const failures = result.steps.flatMap(({ step, failures: all }) => all.map(({ message }) => `${step}: ${message}`));
  const states = result.steps.map(({ state }) => state);
  return [`${operations} operations, ${calls} calls, ${states.join(", ")}`, ...failures];
}

describe("the project's own corpus", () => {
  test.each([
    ["before-3-1", "1 operations, 2 calls, passed, passed, passed, passed"],
    ["choices", "1 operations, 2 calls, passed, passed, passed, passed"],
    ["downloads", "3 operations, 3 calls, passed, passed, passed, passed"],
    ["feeds", "5 operations, 5 calls, passed, passed, passed, passed"],
    ["forms", "2 operations, 2 calls, passed, passed, passed, passed"],
    ["harbour", "3 operations, 4 calls, passed, passed, passed, passed"],
    ["keys-and-tokens", "5 operations, 5 calls, passed, passed, passed, passed"],
    ["lists", "1 operations, 1 calls, passed, passed, passed, passed"],
    ["names", "1 operations, 1 calls, passed, passed, passed, passed"],
    ["read-and-write", "1 operations, 1 calls, passed, passed, passed, passed"],
    ["statuses", "3 operations, 3 calls, passed, passed, passed, passed"],
    ["trees", "1 operations, 1 calls, passed, passed, passed, passed"],
    ["uploads", "6 operations, 6 calls, passed, passed, passed, passed"],
  ])("%s: %s", (id, want) => {
    expect(shown(id)).toEqual([want]);
  });

  test("has no description that is not in this table", () => {
    expect(descriptions.map(({ id }) => id)).toHaveLength(13);
  });
});
