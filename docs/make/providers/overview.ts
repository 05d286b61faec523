import { methodPath, type OperationModel } from "@specwright/codegen/stages";
import { asMarkdown, asMarkdownCell, asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import { generatedText, type ProviderFacts } from "./facts.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { table } from "./table.ts";

/** What everything about a provider begins with: the page that its package has on npm, with ways to the other pages. */
export function overviewPage(facts: ProviderFacts, slugs: ReadonlyMap<OperationModel, string>): Page {
  const { id, model } = facts;
  const [intro, ...sections] = sectionsOf(withGuides(generatedText(facts, "README.md")));
  const own = new Map([
    ["Operations", operations(slugs)],
    ["What was left out", ""],
  ]);
  const shown = sections
    .filter(({ heading }) => own.get(heading) !== "")
    .map(({ heading, text }) => ({ heading, text: own.get(heading) ?? text }));
  return {
    path: `providers/${id}/index`,
    title: model.name,
    description: model.description,
    sidebar: { label: "Overview", order: 0 },
    body: [withInstall(intro?.text ?? ""), WAYS, ...withServers(facts, shown), leftOut(facts, sections)].join("\n\n"),
  };
}

/** Where npm has a package, this site has a guide. */
function withGuides(readme: string): string {
  return readme.replaceAll(/\]\(https:\/\/www\.npmjs\.com\/package\/@specwright\/contract\)/g, "](../../guides/mock/)");
}

/** The package's page has its own title and first comment. */
function withInstall(intro: string): string {
  const text = intro.replace(/^<!--.*?-->\s*/s, "").replace(/^# .*\n/, "");
  return text.replace(/```sh\nnpm install/, "The package is not on npm yet. Once it is:\n\n$&").trim();
}

const WAYS = [
  "[API reference](api/) shows every schema. [Contract coverage](coverage/) says what is tested,",
  "[Sources](sources/) where each fact comes from, and [Changes](changes/) what is new.",
].join("\n");

function operations(slugs: ReadonlyMap<OperationModel, string>): string {
  const rows = [...slugs].map(([operation, slug]) => [
    `[${asMarkdownCode(methodPath(operation))}](operations/${slug}/)`,
    asMarkdownCodeCell(`${operation.method} ${operation.path}`),
    `${asMarkdownCell(operation.summary)}${operation.deprecated ? " (deprecated)" : ""}`,
  ]);
  return table(["Method", "Call", "What it does"], rows);
}

/** A package with one server does not have to speak of it; a reader may look for it. */
function withServers({ model }: ProviderFacts, sections: readonly Section[]): string[] {
  const shown = sections.map(({ heading, text }) => `## ${heading}\n\n${text}`);
  const [only, ...others] = model.servers;
  if (only === undefined || others.length > 0) return shown;
  const what = [asMarkdownCode(only.url), asMarkdown(only.description)].filter((part) => part !== "").join(": ");
  const text = `## Server\n\nCalls go to ${what.replace(/\.$/, "")}. The option \`baseUrl\` names another one.`;
  const at = sections.findIndex(({ heading }) => heading === "Operations");
  return [...shown.slice(0, at), text, ...shown.slice(at)];
}

/** What the client lacks. It is said too where that is nothing. */
function leftOut({ operations: described, model }: ProviderFacts, sections: readonly Section[]): string {
  const text = sections.find(({ heading }) => heading === "What was left out")?.text;
  const all = `Nothing. The description has ${described} operations, and the client has ${model.operations.length}.`;
  return `## What was left out\n\n${text ?? all}`;
}
