import type { Page } from "../page.ts";
import { changesPage } from "./changes.ts";
import { coveragePage } from "./coverage.ts";
import type { ProviderFacts } from "./facts.ts";
import { listPage } from "./list-page.ts";
import { operationPage } from "./operation-page.ts";
import { overviewPage } from "./overview.ts";
import { slugsOf } from "./slugs.ts";
import { sourcesPage } from "./sources.ts";

/** What a user of each package reads: its API, its client, and where its facts come from. */
export function providerPages(repository: string, all: readonly ProviderFacts[]): Page[] {
  return [listPage(all), ...all.flatMap((facts) => pagesOf(repository, facts))];
}

/** The pages of one provider. */
export function pagesOf(repository: string, facts: ProviderFacts): Page[] {
  const slugs = slugsOf(facts.model.operations);
  return [
    overviewPage(facts, slugs),
    ...[...slugs].map(([operation, slug], index) => operationPage(facts, operation, slug, index)),
    coveragePage(facts),
    sourcesPage(facts),
    changesPage(repository, facts),
  ];
}
