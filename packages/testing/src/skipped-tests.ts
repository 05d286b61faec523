import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from "vitest/node";
import { NO_CHROMIUM } from "./chromium.ts";

/**
 * A reporter of vitest that says at the end of a run why tests were skipped, a line for each. A skipped test of a
 * browser fails the run in CI: a test that never runs there runs nowhere.
 */
export class SkippedTests implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // Who asks for some tests by name skips all others.
    if (this.#vitest?.config.testNamePattern) return;
    const reasons = modules.flatMap((module) => [...module.children.allTests("skipped")].map(reasonOf));
    for (const reason of new Set(reasons)) console.log(`skipped: ${reason}`);
    if (!process.env.CI || !reasons.some((reason) => /chromium/i.test(reason))) return;
    console.log(`Tests of a browser may not be skipped in CI: ${NO_CHROMIUM}.`);
    process.exitCode = 1;
  }
}

/** What the test said when it skipped itself, or else the name of what is skipped. */
function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result?.state === "skipped" && result.note) return `${test.fullName}: ${result.note}`;
  return skippedWhole(test).fullName;
}

/** The outermost suite that is skipped, or the test alone. */
function skippedWhole(test: TestCase): TestCase | TestSuite {
  let whole: TestCase | TestSuite = test;
  for (let at = test.parent; at.type === "suite"; at = at.parent) if (at.options.mode === "skip") whole = at;
  return whole;
}

/** What vitest reports by itself, and why tests were skipped. */
export const REPORTERS: (string | Reporter)[] = [
  "default",
  ...(process.env.GITHUB_ACTIONS ? ["github-actions"] : []),
  new SkippedTests(),
];
