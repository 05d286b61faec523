import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../page.ts";

/** `npm run settings` makes these files from the schemas and types, and a test fails while they are out of date. */
const PAGES = [
  {
    path: "reference/provider-yaml",
    title: "provider.yaml",
    file: "SETTINGS.md",
    description: "Every setting of a provider: names, servers, credentials, pages, streams, webhooks and the mock.",
    order: 2,
  },
  {
    path: "reference/specwright-yaml",
    title: "specwright.yaml",
    file: "WORKSPACE.md",
    description: "Every setting of a workspace: scope, licence, folders, and the policy of reviews.",
    order: 3,
  },
] as const;

/** What provider.yaml and specwright.yaml can say. */
export function settingsPages(repository: string): Page[] {
  return PAGES.map(({ file, order, ...page }) => {
    const text = readFileSync(join(repository, "packages/specwright", file), "utf8");
    return { ...page, sidebar: { order }, body: withoutHead(text) };
  });
}

/** The site shows titles itself, and the comment is for who edits the file. */
function withoutHead(text: string): string {
  return text.replace(/^# .*\n/, "").replace(/^<!-- .* -->\n/m, "");
}
