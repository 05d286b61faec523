import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../page.ts";
import { readmeSection } from "./readme-section.ts";

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
    return { ...page, sidebar: { order }, body: withPolicy(repository, withoutHead(text)) };
  });
}

const ELSEWHERE = "The README of `@specwright/review` describes it.";

/** The one setting that is a small language of its own, and that the README of another package explains. */
function withPolicy(repository: string, body: string): string {
  if (!body.includes(ELSEWHERE)) return body;
  const readme = readFileSync(join(repository, "packages/review/README.md"), "utf8");
  const shown = body.replace(ELSEWHERE, "[Its settings](#the-policy-of-reviews) stand below.").trim();
  return `${shown}\n\n## The policy of reviews\n\n${readmeSection(readme, "Policy")}\n`;
}

/** The site shows titles itself, and the comment is for who edits the file. */
function withoutHead(text: string): string {
  return text.replace(/^# .*\n/, "").replace(/^<!-- .* -->\n/m, "");
}
