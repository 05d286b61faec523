// A client whose methods stand in groups goes the same way as any other: it compiles, calls come back, its contract holds.
import { join } from "node:path";
import { findDescriptions } from "@specwright/import/find";
import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";
import type { Step } from "./result.ts";
import { runCorpus } from "./run-corpus.ts";

const steps: Step[] = ["generate", "types", "build", "call", "contract"];
const descriptions = findDescriptions([join(REPOSITORY, "packages/testing/fixtures/grouped.yaml")], REPOSITORY);

test.each(["group: tag", "group: path"])("with %s", { timeout: 120_000 }, async (settings) => {
  const options = { steps, compilers: ["7"], settings, jobs: 1, timeout: 60 } as const;
  const run = runCorpus(descriptions, options, { began: () => undefined, ended: () => undefined });
  const [result] = await run.results;
  const shown = result?.steps.map(({ step, state, failures: [first] }) =>
    `${step} ${state} ${first?.message ?? ""}`.trim(),
  );
  expect(shown).toEqual(steps.map((step) => `${step} passed`));
  const figures = Object.fromEntries(result?.steps.map((one) => [one.step, one.figures]) ?? []);
  expect(figures.call).toMatchObject({ operations: 7, called: 7, cameBack: 7 });
  expect(figures.contract).toMatchObject({ operations: 7, blind: 0 });
});
