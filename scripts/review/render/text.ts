import pc from "picocolors";
import type { Finding, Severity } from "../finding.ts";
import type { Report } from "../report.ts";
import { groups, headline, shortened, verdicts, witnessSentence } from "./outline.ts";

const MARKS: { readonly [severity in Severity]: string } = {
  breaking: pc.red("✗"),
  unknown: pc.yellow("?"),
  safe: pc.green("✓"),
};

/** The report for a terminal. */
export function renderText(report: Report): string {
  const sections = groups(report).map(({ title, findings }) => [pc.bold(title), ...findings.map(item), ""].join("\n"));
  return [headline(report), ...verdicts(report), "", ...sections].join("\n");
}

function item(finding: Finding): string {
  const { severity, ledger, title, why, file, line, col, rule, affects, operation } = finding;
  const lines = [
    `  ${MARKS[severity]} ${title}  ${pc.dim(`${ledger} ${rule} ${finding.id}`)}`,
    `    ${file}:${line}:${col}`,
    ...(finding.accepted
      ? [`    ${finding.accepted.class} by ${finding.accepted.owner}: ${finding.accepted.reason}`]
      : []),
    `    ${shortened(why)}`,
    ...(witnessSentence(finding) ? [`    ${witnessSentence(finding)}`] : []),
    ...(operation === null && affects.length > 0 ? [`    affects ${affects.join(", ")}`] : []),
  ];
  return lines.join("\n");
}
