import { asMarkdown, asMarkdownBlock, asMarkdownCode, asMarkdownSummary } from "@specwright/openapi/internal";
import type { LintFinding, Report } from "../report.ts";
import { andMore } from "./and-more.ts";
import { type Chapter, chapters } from "./chapters.ts";
import { fitted, type Piece } from "./fit.ts";
import { item, table } from "./markdown-finding.ts";
import { asideTitle, counted, headline, lintState, lintTitle, POLICY, verdicts } from "./outline.ts";
import { policyChapters } from "./policy.ts";

/** By this the workflow finds the comment that it wrote last time. */
const MARKER = "<!-- specwright-review -->";

const LINT_MARKS = { true: "⚠️", false: "▫️" } as const;

/** GitHub takes 65,536 characters, and counts a mark of two units as one. */
const LONGEST = 65_000;

/** The report as a comment of a pull request: the verdict, what breaks and who has to do what, and last what is safe. */
export function renderMarkdown(report: Report): string {
  const all = chapters(report);
  const pieces: Piece[] = [
    { text: MARKER },
    { text: `## ${asMarkdown(headline(report))}` },
    ...listOf(verdicts(report)),
    ...all.filter(({ severity }) => severity !== "safe").flatMap((one) => chapter(report, one)),
    ...policy(report),
    ...all.filter(({ severity }) => severity === "safe").flatMap((one) => chapter(report, one)),
    ...aside(report),
    ...lint(report),
    ...types(report),
  ];
  return `${fitted(pieces, LONGEST)}\n`;
}

/** Lines as one list: between two lists there would be a gap. */
function listOf(lines: readonly string[]): Piece[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${asMarkdown(line)}`);
  const more = andMore(lines.length - shown.length, (text) => `- ${text}`);
  return [{ text: [...shown, ...more].join("\n") }];
}

const MOST_LINES = 20;

/** Of one entry of the policy. */
const MOST_FINDINGS = 10;

/** What the policy does is never left out: a break that it allows is told. */
function policy(report: Report): Piece[] {
  const entries = policyChapters(report);
  if (entries.length === 0) return [];
  const items = entries.slice(0, MOST_LINES).map(({ title, note, decided }) => {
    const shown = decided.slice(0, MOST_FINDINGS).map(({ finding, what, where }) => {
      return `${what}: ${finding.title} (${where})`;
    });
    const lines = [note.reason ?? "", ...shown, ...andMore(decided.length - shown.length)].filter(Boolean);
    return [`- ${asMarkdown(title)}`, ...lines.map((line) => `  - ${asMarkdown(line)}`)].join("\n");
  });
  return [{ text: `### ${POLICY}` }, { text: items.join("\n") }];
}

function chapter(report: Report, { severity, title, findings }: Chapter): Piece[] {
  if (severity === "safe") {
    const items = findings.map((one): Piece => ({ text: item(report, one), of: "safe change", below: true }));
    return folded(title, findings.length, items, "change");
  }
  const items = findings.map((one): Piece => ({ text: item(report, one), of: "detail" }));
  return [{ text: `### ${title}` }, { text: table(findings, MOST_ROWS) }, ...items];
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
    return { text: problem(one), of: one.isNew ? "detail" : "known lint problem", below: true };
  });
  const [fresh, known] = [pieces.filter(({ of }) => of === "detail"), pieces.filter(({ of }) => of !== "detail")];
  return [{ text: `### ${title}` }, ...fresh, ...folded("As before", known.length, known)];
}

/** What is looked up only: one line until somebody opens it. */
function folded(title: string, count: number, items: readonly Piece[], what = "problem"): Piece[] {
  if (count === 0) return [];
  const summary = asMarkdownSummary(`${title}: ${counted(count, what)}`);
  return [{ text: `<details><summary>${summary}</summary>` }, ...items, { text: "</details>" }];
}

function problem(one: LintFinding): string {
  const { file, line, col, rule, message, hint, id, isNew } = one;
  const what = `${LINT_MARKS[`${isNew}`]} **${asMarkdown(message)}** (lint, ${lintState(one)}) ${asMarkdown(hint)}`;
  return `- ${what}\n  - ${[`${file}:${line}:${col}`, rule, id].map(asMarkdownCode).join(" · ")}`;
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
