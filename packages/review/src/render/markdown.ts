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
import { isOpen, type LintFinding, type Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { callLines } from "./call.ts";
import { affectedBy, alsoSentences, type Chapter, chapters } from "./chapters.ts";
import { fitted, type Piece } from "./fit.ts";
import {
  acceptanceSentence,
  affected,
  asideTitle,
  counted,
  headline,
  lintState,
  lintTitle,
  POLICY,
  policySentence,
  verdicts,
  waitedFor,
} from "./outline.ts";
import { policyChapters } from "./policy.ts";
import { shortened, witnessSentence } from "./witness.ts";

/** By this the workflow finds the comment that it wrote last time. */
const MARKER = "<!-- specwright-review -->";

const MARKS: { readonly [severity in Severity]: string } = { breaking: "❌", unknown: "❔", safe: "✅" };

/** Somebody, or a policy, has answered for it. */
const ANSWERED = "☑️";

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
  return `${fitted(pieces, LONGEST).join("\n\n")}\n`;
}

/** Lines as one list: between two lists there would be a gap. */
function listOf(lines: readonly string[]): Piece[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${asMarkdown(line)}`);
  const more = lines.length - shown.length;
  return [{ text: [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n") }];
}

const MOST_LINES = 20;

/** What the policy does is never left out: a break that it allows is told. */
function policy(report: Report): Piece[] {
  const entries = policyChapters(report);
  if (entries.length === 0) return [];
  const items = entries.slice(0, MOST_LINES).map(({ title, note, decided }) => {
    const shown = decided.slice(0, MOST_OPERATIONS).map(({ finding, what }) => `${what}: ${finding.title}`);
    const more = decided.length - shown.length;
    const lines = [note.reason ?? "", ...shown, more > 0 ? `and ${more} more` : ""].filter(Boolean);
    return [`- ${asMarkdown(title)}`, ...lines.map((line) => `  - ${asMarkdown(line)}`)].join("\n");
  });
  return [{ text: `### ${POLICY}` }, { text: items.join("\n") }];
}

function chapter(report: Report, { severity, title, findings }: Chapter): Piece[] {
  const items = (of: "detail" | "safe change"): Piece[] => findings.map((one) => ({ text: item(report, one), of }));
  if (severity === "safe") return folded(title, findings.length, items("safe change"), "change");
  return [{ text: `### ${title}` }, { text: table(findings) }, ...items("detail")];
}

function table(findings: readonly Finding[]): string {
  const rows = findings.slice(0, MOST_ROWS).map((one) => {
    const cells = [one.title, affectedBy(one), adviceOf(one)].map((text) => asMarkdownCell(text));
    const mark = isOpen(one) ? MARKS[one.severity] : ANSWERED;
    return `| ${[mark, ...cells].join(" | ")} |`;
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
  const fresh = report.lint.filter(({ isNew }) => isNew).map((one): Piece => ({ text: problem(one), of: "detail" }));
  const known = report.lint.filter(({ isNew }) => !isNew);
  return [{ text: `### ${title}` }, ...fresh, ...folded("As before", known.length, known.map(knownProblem))];
}

function knownProblem(one: LintFinding): Piece {
  return { text: problem(one), of: "known lint problem" };
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

function item(report: Report, finding: Finding): string {
  const entry = waitedFor(report, finding);
  const { severity, ledger, title, why, file, line, rule, id } = finding;
  const [accepted, decided] = [acceptanceSentence(finding), policySentence(finding)];
  const witness = witnessSentence(finding);
  const affects = quoted(affected(finding));
  const lines = [
    witness && asMarkdown(witness),
    ...alsoSentences(finding).map((one) => asMarkdown(one)),
    affects && `affects ${affects}`,
    accepted && asMarkdown(accepted),
    decided && asMarkdown(decided),
    entry && `waits for ${asMarkdownCode(entry)}`,
    [`${file}:${line}`, rule, id].map(asMarkdownCode).join(" · "),
  ];
  const head = `- ${isOpen(finding) ? MARKS[severity] : ANSWERED} **${asMarkdown(title)}** (${ledger}) ${asMarkdown(shortened(why))}`;
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
