import { asLine } from "@specwright/openapi";
import pc from "picocolors";
import type { Finding, Severity } from "../finding.ts";
import type { LintFinding, Report } from "../report.ts";
import {
  acceptanceSentence,
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

const MARKS: { readonly [severity in Severity]: string } = {
  breaking: pc.red("✗"),
  unknown: pc.yellow("?"),
  safe: pc.green("✓"),
};

/** The report for a terminal. */
export function renderText(report: Report): string {
  const sections = groups(report).map(({ title, findings }) =>
    [pc.bold(asLine(title)), ...findings.map((one) => item(report, one)), ""].join("\n"),
  );
  return [headline(report), ...verdicts(report), "", ...sections, ...lint(report)].join("\n");
}

function lint(report: Report): string[] {
  const title = lintTitle(report);
  if (!title) return [];
  return [[pc.bold(title), ...report.lint.map(problem), ""].join("\n")];
}

function problem(one: LintFinding): string {
  const { file, line, col, rule, message, hint, id, isNew } = one;
  const mark = isNew ? pc.yellow("!") : pc.dim("·");
  return [
    `  ${mark} ${asLine(message)}  ${pc.dim(`lint ${rule} ${lintState(one)} ${id}`)}`,
    `    ${asLine(`${file}:${line}:${col}`)}`,
    `    ${asLine(hint)}`,
  ].join("\n");
}

function item(report: Report, finding: Finding): string {
  const entry = waitedFor(report, finding);
  const { severity, ledger, title, why, file, line, col, rule } = finding;
  const affects = affected(finding).join(", ");
  const head = `  ${MARKS[severity]} ${asLine(title)}  ${pc.dim(`${ledger} ${rule} ${finding.id}`)}`;
  const lines = [
    `${file}:${line}:${col}`,
    acceptanceSentence(finding),
    shortened(why),
    witnessSentence(finding),
    entry && `waits for ${entry}`,
    affects && `affects ${affects}`,
  ];
  return [head, ...lines.map((detail) => detail && `    ${asLine(detail)}`).filter(Boolean)].join("\n");
}
