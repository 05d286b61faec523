import { expect, it } from "vitest";
import { Comparison } from "./compare.ts";
import { KEYWORDS_ALONE } from "./descriptions.ts";
import { descriptionOf, KINDS, sampleOf } from "./plan.ts";
import { calls } from "./stages/calls.ts";

// Each row generates a client, and runs its contract against a mock: there is time for one of each kind.
it.each(KINDS)("a %s called like a keyword is a name for client, mock and contract", async (kind) => {
  const comparison = new Comparison(calls);
  const said: string[] = [];
  for (const row of sampleOf(kind, "contract")) said.push(...(await comparison.differences(row)));
  expect(said).toEqual([]);
});

it("names that are all keywords are names for client, mock and contract", async () => {
  const { contract } = await calls(descriptionOf(KEYWORDS_ALONE), KEYWORDS_ALONE);
  const cases = Object.entries(contract as object);
  expect(cases.filter(([, state]) => state !== "pass" && state !== "blind")).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});
