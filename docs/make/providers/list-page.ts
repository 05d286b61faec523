import { asMarkdownCell, asMarkdownCode } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import { passedCells } from "./coverage.ts";
import type { ProviderFacts } from "./facts.ts";
import { table } from "./table.ts";

/** All providers, with the line that installs each. */
export function listPage(all: readonly ProviderFacts[]): Page {
  const rows = all.map((facts) => [
    `[${asMarkdownCell(facts.model.name)}](${facts.id}/)`,
    asMarkdownCell(facts.model.apiVersion),
    String(facts.model.operations.length),
    String(passedCells(facts)),
    asMarkdownCode(`npm install ${facts.model.home.packageName}`),
  ]);
  return {
    path: "providers/index",
    title: "Providers",
    description: "The APIs that have a client here, and how each client is installed.",
    sidebar: { label: "All providers", order: 0 },
    body: [
      "The packages are not on npm yet: the lines below work once the first version is published. Until then, [a clone of the repository](../start/integrator/) has all of them.",
      table(["Provider", "API version", "Operations", "Contract cells", "Install"], rows),
      "None of these packages is affiliated with, or endorsed by, its provider.",
    ].join("\n\n"),
  };
}
