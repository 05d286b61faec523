import {
  asMarkdown,
  asMarkdownBlock,
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownSummary,
  type Json,
} from "@specwright/openapi";
import { stringify } from "yaml";
import { definedItems } from "../defined.ts";
import type { Finding, Severity } from "../finding.ts";
import { lineDiff } from "../line-diff.ts";
import type { LintFinding, Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { callLines } from "./call.ts";
import { affectedBy, alsoSentences, type Chapter, chapters } from "./chapters.ts";
import { fitted, type Piece } from "./fit.ts";
import {
  affected,
  asideTitle,
  counted,
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

/** GitHub takes 65,536 characters, and counts a mark of two units as one. */
const LONGEST = 65_000;

/** The report as a comment of a pull request: the verdict, what breaks and who has to do what, and last what is safe. */
export function renderMarkdown(report: Report): string {
  const pieces: Piece[] = [
    { text: MARKER },
    { text: `## ${asMarkdown(headline(report))}` },
    ...verdicts(report).map((line) => ({ text: `- ${asMarkdown(line)}` })),
    ...chapters(report).flatMap((one) => chapter(report, one)),
    ...aside(report),
    ...lint(report),
    ...types(report),
  ];
  return `${fitted(pieces, LONGEST).join("\n\n")}\n`;
}

function chapter(report: Report, { severity, title, findings }: Chapter): Piece[] {
  const items = (of: "detail" | "safe change"): Piece[] => findings.map((one) => ({ text: item(report, one), of }));
  if (severity === "safe")
    return [
      { text: `<details><summary>${asMarkdownSummary(`${title}: ${counted(findings.length, "change")}`)}</summary>` },
      ...items("safe change"),
      { text: "</details>" },
    ];
  return [{ text: `### ${title}` }, { text: table(findings) }, ...items("detail")];
}

function table(findings: readonly Finding[]): string {
  const rows = findings.slice(0, MOST_ROWS).map((one) => {
    const cells = [one.title, affectedBy(one), adviceOf(one)].map((text) => asMarkdownCell(text));
    return `| ${[MARKS[one.severity], ...cells].join(" | ")} |`;
  });
  const more = findings.length - rows.length;
  const rest = more > 0 ? [`| | and ${more} more | | |`] : [];
  return ["| | Change | Who is affected | What to do |", "| --- | --- | --- | --- |", ...rows, ...rest].join("\n");
}

const MOST_ROWS = 60;

function aside(report: Report): Piece[] {
  const title = asideTitle(report);
  if (!title) return [];
  const items = report.notCompared.map(({ file, line, col, title, why }) => {
    return `- ${asMarkdown(title)}: ${asMarkdown(why)} ${asMarkdownCode(`${file}:${line}:${col}`)}`;
  });
  return [{ text: `### ${title}` }, { text: items.slice(0, MOST_ROWS).join("\n") }];
}

function lint(report: Report): Piece[] {
  const title = lintTitle(report);
  if (!title) return [];
  const pieces = report.lint.map((one): Piece => {
    if (one.isNew) return { text: problem(one), of: "detail" };
    return { text: problem(one), of: "known lint problem" };
  });
  return [{ text: `### ${title}` }, ...pieces];
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
  const affects = quoted(affected(finding));
  const lines = [
    witness && asMarkdown(witness),
    ...alsoSentences(finding).map((one) => asMarkdown(one)),
    affects && `affects ${affects}`,
    accepted && `${accepted.class} by ${asMarkdown(accepted.owner)}: ${asMarkdown(accepted.reason)}`,
    entry && `waits for ${asMarkdownCode(entry)}`,
    [`${file}:${line}`, rule, id].map(asMarkdownCode).join(" · "),
  ];
  const head = `- ${MARKS[severity]} **${asMarkdown(title)}** (${ledger}) ${asMarkdown(shortened(why))}`;
  const whole = [head, ...lines.filter(Boolean).map((one) => `  - ${one}`)].join("\n");
  return [whole, details(finding)].filter(Boolean).join("\n");
}

const MOST_OPERATIONS = 10;

function quoted(operations: readonly string[]): string {
  const names = operations.slice(0, MOST_OPERATIONS).map(asMarkdownCode).join(", ");
  if (operations.length <= MOST_OPERATIONS) return names;
  return `${names} and ${operations.length - MOST_OPERATIONS} more`;
}

/** What a call becomes, and what stood and stands there, out of the way until it is wanted. */
function details({ before, after, ledger, migration, severity }: Finding): string {
  if (severity === "safe") return "";
  const call = definedItems(migration ?? undefined).map((one) =>
    fenced("The call before and after", "ts", callLines(one)),
  );
  // What code is written against is shown by the call.
  if ((before === null && after === null) || (ledger === "sdk" && typeof before === "string")) return call.join("\n");
  const changed = lineDiff(lines(before), lines(after)).map(([mark, line]) => `${mark} ${line}`);
  return [...call, fenced("Before and after", "diff", changed)].join("\n");
}

function lines(value: Json): string[] {
  if (value === null) return [];
  return stringify(value, { aliasDuplicateObjects: false }).trimEnd().split("\n");
}

function types({ types: all }: Report): Piece[] {
  return all.map(({ provider, file, lines: changed }) => {
    const title = `Types: ${[provider, file].filter(Boolean).join(" ")}`;
    const shown = changed.slice(0, 200).map(([mark, line]) => `${mark} ${line}`);
    return { text: fenced(title, "diff", shown), of: "types" };
  });
}

function fenced(title: string, language: string, content: readonly string[]): string {
  return `<details><summary>${asMarkdownSummary(title)}</summary>\n\n${asMarkdownBlock(language, content)}\n\n</details>`;
}
