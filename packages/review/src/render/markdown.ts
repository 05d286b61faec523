import type { Json } from "@specwright/openapi";
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
    `## ${text(headline(report))}`,
    ...verdicts(report).map((line) => `- ${text(line)}`),
    ...groups(report).map(({ title, findings }) =>
      [`### ${text(title)}`, ...findings.map((one) => item(report, one))].join("\n\n"),
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
  const what = `${LINT_MARKS[`${isNew}`]} **${text(message)}** (lint, ${lintState(one)}) ${text(hint)}`;
  return `- ${what}\n  - ${[`${file}:${line}:${col}`, rule, id].map(code).join(" · ")}`;
}

function item(report: Report, finding: Finding): string {
  const entry = waitedFor(report, finding);
  const { severity, ledger, title, why, file, line, rule, id, accepted } = finding;
  const witness = witnessSentence(finding);
  const affects = affected(finding).map(code).join(", ");
  const lines = [
    witness && text(witness),
    affects && `affects ${affects}`,
    accepted && `${accepted.class} by ${text(accepted.owner)}: ${text(accepted.reason)}`,
    entry && `waits for ${code(entry)}`,
    [`${file}:${line}`, rule, id].map(code).join(" · "),
  ];
  const head = `- ${MARKS[severity]} **${text(title)}** (${ledger}) ${text(shortened(why))}`;
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

/** The fence is longer than any run of backticks inside. Markdown means nothing in a summary, which is HTML. */
function fenced(title: string, language: string, content: readonly string[]): string {
  const fence = "`".repeat(Math.max(2, longestRun(content)) + 1);
  return `<details><summary>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</summary>\n\n${fence}${language}\n${content.join("\n")}\n${fence}\n\n</details>`;
}

/** Text of a description must not become markup of the comment, nor call people. A name between backticks is code. */
function text(value: string): string {
  return value
    .replace(/[\r\n]+/g, " ")
    .split(/`([^`]+)`/)
    .map((part, index) => {
      if (index % 2 === 1) return code(part);
      return escaped(part);
    })
    .join("");
}

function escaped(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/@(?=\w)/g, "@\u200b")
    .replace(/([\\`*_~[\]|#])/g, "\\$1");
}

/** Nothing is escaped in code: it ends at the first run of backticks that is as long as the one it began with. */
function code(value: string): string {
  const fence = "`".repeat(longestRun([value]) + 1);
  const space = /^`|`$/.test(value) ? " " : "";
  return `${fence}${space}${value}${space}${fence}`;
}

function longestRun(lines: readonly string[]): number {
  return Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
}
