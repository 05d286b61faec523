import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { passedCells } from "../providers/coverage.ts";
import type { ProviderFacts } from "../providers/facts.ts";
import type { Landing, Provider } from "./landing.ts";
import { REVIEW_PAGE, runExample } from "./run-example.ts";

/** Runs what the first page shows, and leaves it where the page finds it. */
export async function makeLanding(docs: string, all: readonly ProviderFacts[]): Promise<void> {
  const landing: Landing = {
    ...(await runExample(docs)),
    providers: all.map(providerOf),
    cells: all.reduce((sum, facts) => sum + passedCells(facts), 0),
  };
  mkdirSync(join(docs, ".made"), { recursive: true });
  writeFileSync(join(docs, ".made/landing.json"), JSON.stringify(landing));
}

/** Puts the report of the review beside the first page, in the finished site. */
export function copyReview(docs: string): void {
  const folder = join(docs, "dist/example");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(docs, REVIEW_PAGE), join(folder, "review.html"));
}

function providerOf({ id, model }: ProviderFacts): Provider {
  const { name, home, apiVersion, operations } = model;
  return { id, name, packageName: home.packageName, version: apiVersion, operations: operations.length };
}
