import { asMarkdown, asMarkdownBlock, asMarkdownCode, asMarkdownSummary, type Json } from "@specwright/openapi";
import { stringify } from "yaml";
import { definedItems } from "../defined.ts";
import type { Finding, Severity } from "../finding.ts";
import { lineDiff } from "../line-diff.ts";
import type { LintFinding, Report } from "../report.ts";
import { callLines } from "./call.ts";
import {
  affected,
  groups,
  headline,
  lintState,
  lintTitle,
  shortened,
  verdicts,
  waitedFor,
  witnessSentence,
} from "./outline.ts";

/** By this the workflow finds the comment that it wrote last time. */
const MARKER = "<!-- specwright-review -->";

const MARKS: { readonly [severity in Severity]: string } = { breaking: "❌", unknown: "❔", safe: "✅" };

const LINT_MARKS = { true: "⚠️", false: "▫️" } as const;

/** The report as a comment of a pull request: the verdict first, then one item for each change. */
export function renderMarkdown(report: Report): string {
  const parts = [
    MARKER,
    `## ${asMarkdown(headline(report))}`,
    ...verdicts(report).map((line) => `- ${asMarkdown(line)}`),
    ...groups(report).map(({ title, findings }) =>
      [`### ${asMarkdown(title)}`, ...findings.map((one) => item(report, one))].join("\n\n"),
    ),
    ...lint(report),
    ...types(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function lint(report: Report): string[] {
  const title = lintTitle(report);
  if (!title) return [];
  return [[`### ${title}`, report.lint.map(problem).join("\n")].join("\n\n")];
}

function problem(one: LintFinding): string {
  const { file, line, col, rule, message, hint, id, isNew } = one;
  const what = `${LINT_MARKS[`${isNew}`]} **${asMarkdown(message)}** (lint, ${lintState(one)}) ${asMarkdown(hint)}`;
  return `- ${what}\n  - ${[`${file}:${line}:${col}`, rule, id].map(asMarkdownCode).join(" · ")}`;
}

function item(report: Report, finding: Finding): string {
  const entry = waitedFor(report, finding);
  const { severity, ledger, title, why, file, line, rule, id, accepted } = finding;
  const witness = witnessSentence(finding);
  const affects = affected(finding).map(asMarkdownCode).join(", ");
  const lines = [
    witness && asMarkdown(witness),
    affects && `affects ${affects}`,
    accepted && `${accepted.class} by ${asMarkdown(accepted.owner)}: ${asMarkdown(accepted.reason)}`,
    entry && `waits for ${asMarkdownCode(entry)}`,
    [`${file}:${line}`, rule, id].map(asMarkdownCode).join(" · "),
  ];
  const head = `- ${MARKS[severity]} **${asMarkdown(title)}** (${ledger}) ${asMarkdown(shortened(why))}`;
  const whole = [head, ...lines.filter(Boolean).map((one) => `  - ${one}`)].join("\n");
  return [whole, details(finding)].filter(Boolean).join("\n");
}

/** What a call becomes, and what stood and stands there, out of the way until it is wanted. */
function details({ before, after, ledger, migration }: Finding): string {
  const call = definedItems(migration ?? undefined).map((one) =>
    fenced("The call before and after", "ts", callLines(one)),
  );
  // What code is written against is shown by the call.
  if ((before === null && after === null) || ledger === "sdk") return call.join("\n");
  const changed = lineDiff(lines(before), lines(after)).map(([mark, line]) => `${mark} ${line}`);
  return [...call, fenced("Before and after", "diff", changed)].join("\n");
}

function lines(value: Json): string[] {
  if (value === null) return [];
  return stringify(value, { aliasDuplicateObjects: false }).trimEnd().split("\n");
}

function types({ types: all }: Report): string[] {
  return all.map(({ provider, file, lines: changed }) =>
    fenced(
      `Types: ${[provider, file].filter(Boolean).join(" ")}`,
      "diff",
      changed.slice(0, 200).map(([mark, line]) => `${mark} ${line}`),
    ),
  );
}

function fenced(title: string, language: string, content: readonly string[]): string {
  return `<details><summary>${asMarkdownSummary(title)}</summary>\n\n${asMarkdownBlock(language, content)}\n\n</details>`;
}
