import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MOCK_PROBLEMS } from "@specwright/contract/internal";
import { asMarkdownCell } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import { readmeSection } from "./readme-section.ts";

/** What the mock answers, and by which words its own answers are known. */
export function mockPage(repository: string): Page {
  const rows = Object.entries(MOCK_PROBLEMS).map(
    ([name, title]) => `| \`urn:specwright:mock:${name}\` | ${asMarkdownCell(title)} |`,
  );
  const problems = ["| `type` | `title` |", "| --- | --- |", ...rows].join("\n");
  return {
    path: "reference/mock",
    title: "Answers of the mock",
    description: "What the mock answers to which request, its options, and the problems that are its own.",
    sidebar: { order: 7 },
    body: `${readmeSection(readmeOf(repository), "The mock")}\n\n## Problems of the mock itself\n\n${PROBLEMS}\n\n${problems}\n`,
  };
}

const PROBLEMS = `Where the description has no answer of its own, the mock answers with a problem (RFC 9457). Its \`detail\` says what is
wrong, where, and what to do, and \`validation\` lists each violation.`;

/** What a live run finds. */
export function driftPage(repository: string): Page {
  return {
    path: "reference/drift",
    title: "Drift of a live run",
    description: "How a run against a provider works, and each code of a drift or a doubt that it can report.",
    sidebar: { order: 8 },
    body: readmeSection(readmeOf(repository), "A provider itself"),
  };
}

function readmeOf(repository: string): string {
  return readFileSync(join(repository, "packages/contract/README.md"), "utf8");
}
