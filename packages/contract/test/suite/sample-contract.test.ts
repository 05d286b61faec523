import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { UnknownObject } from "../../src/document/json.ts";
import { sampleContract } from "../../src/suite/sample-contract.ts";
import { spread } from "../../src/suite/spread.ts";
import { fixtureContract } from "./fixture-client.ts";

describe("spread", () => {
  test.each([
    [["a", "b"], 3, ["a", "b"]],
    [["a", "b", "c"], 3, ["a", "b", "c"]],
    [["a", "b", "c", "d", "e", "f"], 2, ["a", "d"]],
    [["a", "b", "c", "d", "e"], 3, ["a", "b", "d"]],
    [["a", "b"], 0, []],
    [[], 3, []],
  ])("of %j %i: %j", (list, count, want) => {
    expect(spread(list, count)).toEqual(want);
  });
});

const root = parse(
  readFileSync(new URL("../fixtures/workshop/openapi.yaml", import.meta.url), "utf8"),
) as UnknownObject;

describe("a sample of a contract", () => {
  test.each([
    [{ cases: 30, seconds: 60 }, 30],
    [{ cases: 10, seconds: 60 }, 10],
  ])("%j: at most %i cases, of several operations", async (sample, most) => {
    const run = await sampleContract(fixtureContract(root), { ...sample, seed: 1 });
    expect(run.results.length).toBeLessThanOrEqual(most);
    expect(run.results.length).toBeGreaterThan(most / 2);
    expect(new Set(run.results.map(({ operation }) => operation)).size).toBeGreaterThan(1);
    expect(run.results.filter(({ state }) => state === "fail")).toEqual([]);
  });

  test("ends when its time is over", async () => {
    const run = await sampleContract(fixtureContract(root), { cases: 300, seconds: 0, seed: 1 });
    expect({ tried: run.tried, results: run.results }).toEqual({ tried: 0, results: [] });
  });
});
