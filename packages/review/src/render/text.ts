import { asLine } from "@specwright/openapi/internal";
import pc from "picocolors";
import { definedItems } from "../defined.ts";
import type { Finding, Severity } from "../finding.ts";
import type { LintFinding, Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { affectedBy, alsoSentences, type Chapter, chapters } from "./chapters.ts";
import {
  acceptanceSentence,
  asideTitle,
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

const MARKS: { readonly [severity in Severity]: string } = {
  breaking: pc.red("✗"),
  unknown: pc.yellow("?"),
  safe: pc.green("✓"),
};

/** The report for a terminal. */
export function renderText(report: Report): string {
  const all = chapters(report);
  const [safe, others] = [all.filter(isSafe), all.filter((one) => !isSafe(one))];
  return [
    headline(report),
    ...verdicts(report),
    "",
    ...others.map((one) => chapter(report, one)),
    ...policy(report),
    ...safe.map((one) => chapter(report, one)),
    ...aside(report),
    ...lint(report),
  ].join("\n");
}

function chapter(report: Report, { severity, title, findings }: Chapter): string {
  const show = severity === "safe" ? line : item;
  return [pc.bold(title), ...findings.map((one) => show(report, one)), ""].join("\n");
}

function isSafe({ severity }: Chapter): boolean {
  return severity === "safe";
}

function policy(report: Report): string[] {
  const entries = policyChapters(report);
  if (entries.length === 0) return [];
  const items = entries.flatMap(({ title, note, decided }) => [
    `  ${pc.dim("-")} ${asLine(title)}`,
    ...definedItems(note.reason ?? undefined).map((reason) => `    ${asLine(reason)}`),
    ...decided.map(({ finding, what, where }) => {
      return `    ${asLine(`${what}: ${finding.title} (${where})`)}  ${pc.dim(finding.id)}`;
    }),
  ]);
  return [[pc.bold(POLICY), ...items, ""].join("\n")];
}

/** What nobody has to do anything about. */
function line(_: Report, finding: Finding): string {
  const { title, severity, id, ledger, rule } = finding;
  return `  ${MARKS[severity]} ${asLine(title)}  ${pc.dim(asLine(`${affectedBy(finding)}  ${ledger} ${rule} ${id}`))}`;
}

function aside(report: Report): string[] {
  const title = asideTitle(report);
  if (!title) return [];
  const items = report.notCompared.map(({ file, line, col, title, why }) =>
    [`  ${pc.dim("-")} ${asLine(title)}`, `    ${asLine(`${file}:${line}:${col}`)}`, `    ${asLine(why)}`].join("\n"),
  );
  return [[pc.bold(title), ...items, ""].join("\n")];
}

function lint(report: Report): string[] {
  const title = lintTitle(report);
  if (!title) return [];
  return [[pc.bold(title), ...report.lint.map(problem), ""].join("\n")];
}

function problem(one: LintFinding): string {
  const { file, line, col, rule, message, hint, id, isNew } = one;
  const head = `${asLine(message)}  ${pc.dim(`lint ${rule} ${lintState(one)} ${id}`)}`;
  // What was there before is no news: its place is enough.
  if (!isNew) return `  ${pc.dim("·")} ${head}  ${pc.dim(asLine(`${file}:${line}:${col}`))}`;
  return [`  ${pc.yellow("!")} ${head}`, `    ${asLine(`${file}:${line}:${col}`)}`, `    ${asLine(hint)}`].join("\n");
}

function item(report: Report, finding: Finding): string {
  const entry = waitedFor(report, finding);
  const { severity, ledger, title, why, file, line, col, rule } = finding;
  const head = `  ${MARKS[severity]} ${asLine(title)}  ${pc.dim(`${ledger} ${rule} ${finding.id}`)}`;
  const lines = [
    `${affectedBy(finding)}: ${adviceOf(finding)}`,
    acceptanceSentence(finding),
    policySentence(finding),
    shortened(why),
    witnessSentence(finding),
    ...alsoSentences(finding),
    `${file}:${line}:${col}`,
    entry && `waits for ${entry}`,
  ];
  return [head, ...lines.map((detail) => detail && `    ${asLine(detail)}`).filter(Boolean)].join("\n");
}
