import {
  asMarkdown,
  asMarkdownBlock,
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownSummary,
  type Json,
} from "@specwright/openapi/internal";
import { stringify } from "yaml";
import { definedItems } from "../defined.ts";
import type { Finding, Severity } from "../finding.ts";
import { lineDiff } from "../line-diff.ts";
import { isOpen, type Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { andMore } from "./and-more.ts";
import { callLines } from "./call.ts";
import { affectedBy, alsoSentences } from "./chapters.ts";
import { acceptanceSentence, affected, entryOf, policySentence } from "./outline.ts";
import { shortened, shownWitness } from "./witness.ts";

const MARKS: { readonly [severity in Severity]: string } = { breaking: "❌", unknown: "❔", safe: "✅" };

/** Somebody, or a policy, has answered for it. */
const ANSWERED = "☑️";

/** All findings of a chapter at a glance. */
export function table(findings: readonly Finding[], most: number): string {
  const rows = findings.slice(0, most).map((one) => {
    const cells = [one.title, affectedBy(one), adviceOf(one)].map((text) => asMarkdownCell(text));
    return `| ${[markOf(one), ...cells].join(" | ")} |`;
  });
  const rest = andMore(findings.length - rows.length, (text) => `| | ${text} | | |`);
  return ["| | Change | Who is affected | What to do |", "| --- | --- | --- | --- |", ...rows, ...rest].join("\n");
}

function markOf(finding: Finding): string {
  if (isOpen(finding)) return MARKS[finding.severity];
  return ANSWERED;
}

/** One finding: what and why, and folded what it was, what a call becomes, and how it is accepted. */
export function item(report: Report, finding: Finding): string {
  const { ledger, title, why, file, line, rule, id } = finding;
  const head = `- ${markOf(finding)} **${asMarkdown(title)}** (${ledger}) ${asMarkdown(shortened(why))}`;
  const place = [`${file}:${line}`, rule, id].map(asMarkdownCode).join(" · ");
  const details = [...sentences(finding), place].map((one) => `  - ${one}`);
  return [head, ...details, ...folded(report, finding)].join("\n");
}

function sentences(finding: Finding): string[] {
  const affects = quoted(affected(finding));
  const said = [...alsoSentences(finding), acceptanceSentence(finding), policySentence(finding)];
  return [witness(finding), ...said.map((one) => one && asMarkdown(one)), affects && `affects ${affects}`].filter(
    (one) => one !== undefined && one !== "",
  ) as string[];
}

/** As code: an address in it is no link. */
function witness(finding: Finding): string | undefined {
  const shown = shownWitness(finding);
  return shown && [`${shown.says}:`, asMarkdownCode(shown.json), asMarkdown(shown.where)].filter(Boolean).join(" ");
}

const MOST_OPERATIONS = 10;

function quoted(operations: readonly string[]): string {
  const names = operations.slice(0, MOST_OPERATIONS).map(asMarkdownCode).join(", ");
  if (operations.length <= MOST_OPERATIONS) return names;
  return `${names} and ${operations.length - MOST_OPERATIONS} more`;
}

/** What is folded: what the fold says, and what is in it. */
type Part = readonly [title: string, block: string];

/** One fold for all that is out of the way until it is wanted: each would stand in a paragraph of its own. */
function folded(report: Report, finding: Finding): string[] {
  if (finding.severity === "safe") return [];
  const parts = definedItems(changed(finding), call(finding), accepting(report, finding));
  if (parts.length === 0) return [];
  const summary = asMarkdownSummary(capital(parts.map(([title]) => title).join(", ")));
  return [
    `<details><summary>${summary}</summary>\n`,
    `${parts.map(([, block]) => block).join("\n\n")}\n`,
    "</details>",
  ];
}

/** What stood and stands there; what code is written against is shown by the call. */
function changed({ before, after, ledger }: Finding): Part | undefined {
  if ((before === null && after === null) || (ledger === "sdk" && typeof before === "string")) return undefined;
  const lines = lineDiff(yaml(before), yaml(after)).map(([mark, line]) => `${mark} ${line}`);
  return ["before and after", asMarkdownBlock("diff", lines)];
}

function call({ migration }: Finding): Part | undefined {
  if (!migration) return undefined;
  return ["the call", asMarkdownBlock("ts", callLines(migration))];
}

function accepting(report: Report, finding: Finding): Part | undefined {
  const entry = entryOf(report, finding);
  if (entry === undefined) return undefined;
  const { id, provider } = finding;
  const command = asMarkdownCode(`npm run review -- --accept ${id} --owner NAME --reason "WHY"`);
  return [
    "how to accept it",
    `${command}, or in ${asMarkdownCode("accepted.yaml")} of ${asMarkdown(provider)}:\n\n${asMarkdownBlock("yaml", entry.split("\n"))}`,
  ];
}

function yaml(value: Json): string[] {
  if (value === null) return [];
  return stringify(value, { aliasDuplicateObjects: false }).trimEnd().split("\n");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
