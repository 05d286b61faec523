import type { Page } from "../page.ts";
import { apiPages } from "./api-pages.ts";
import { commandsPage } from "./commands.ts";
import { comparisonPage } from "./comparison.ts";
import { driftPage, mockPage } from "./contract-pages.ts";
import { gatePage } from "./rules/gate-page.ts";
import { lintPage } from "./rules/lint-page.ts";
import { reviewPages } from "./rules/review-page.ts";
import { settingsPages } from "./settings-pages.ts";

/** The pages below `reference/`: what can be set, called, asked and found, each from the code that decides it. */
export async function referencePages(repository: string): Promise<readonly Page[]> {
  return [
    await commandsPage(),
    ...settingsPages(repository),
    gatePage(repository),
    await lintPage(repository),
    ...(await reviewPages(repository)),
    mockPage(repository),
    driftPage(repository),
    ...apiPages(repository),
    comparisonPage(),
  ];
}
