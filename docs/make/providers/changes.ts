import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../page.ts";
import type { ProviderFacts } from "./facts.ts";

/** A change that waits for the next version. */
interface Pending {
  readonly bump: string;
  readonly text: string;
}

/** The changelog of a package, and what waits for its next version. */
export function changesPage(repository: string, { id, model, file }: ProviderFacts): Page {
  const { packageFolder, packageName } = model.home;
  const changelog = file(`${packageFolder}/CHANGELOG.md`)?.replace(/^# .*\n/, "");
  const waiting = pendingOf(repository, packageName);
  const sections = [
    ...(waiting.length === 0
      ? []
      : ["## Not published yet", ...waiting.map(({ bump, text }) => `**${bump}**\n\n${text}`)]),
    changelog ?? "No version has been published yet.",
  ];
  return {
    path: `providers/${id}/changes`,
    title: `${model.name}: changes`,
    description: `What has changed in ${packageName}, version by version.`,
    sidebar: { label: "Changes" },
    body: sections.join("\n\n"),
  };
}

const CHANGESET = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** The changesets that name a package. Headings in their text stay below the page's own. */
export function pendingOf(repository: string, packageName: string): Pending[] {
  const folder = join(repository, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .flatMap((name) => {
      const [, head = "", text = ""] = CHANGESET.exec(readFileSync(join(folder, name), "utf8")) ?? [];
      const bump = new RegExp(`^"?${packageName}"?: (\\w+)$`, "m").exec(head)?.[1];
      return bump === undefined ? [] : [{ bump, text: text.trim() }];
    });
}
