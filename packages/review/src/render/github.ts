import type { Finding } from "../finding.ts";
import { type LintFinding, type Report, underestimated } from "../report.ts";
import { changesetSentence } from "./outline.ts";

const LEVELS = { breaking: "error", unknown: "warning", safe: "notice" } as const;

/** Workflow commands: GitHub shows each finding at its line. Removals stand where the removed part was. */
export function renderGithub(report: Report): string {
  const { findings, problems, lint } = report;
  const changesets = underestimated(report).map((one) => `::error title=Changeset::${data(changesetSentence(one))}`);
  const broken = problems.map(
    ({ file, line, col, rule, message, hint }) =>
      `::error file=${property(file)},line=${line},col=${col},title=${property(rule)}::${data(`${message}\n${hint}`)}`,
  );
  return [...findings.map(command), ...broken, ...lint.map(problem), ...changesets].map((line) => `${line}\n`).join("");
}

function command({ severity, accepted, file, line, col, title, why, rule, id }: Finding): string {
  const level = accepted ? "notice" : LEVELS[severity];
  return `::${level} file=${property(file)},line=${line},col=${col},title=${property(title)}::${data(`${why} [${rule} ${id}]`)}`;
}

/** What was there before the change is no news for its author. */
function problem({ isNew, file, line, col, rule, message, hint, id }: LintFinding): string {
  const level = isNew ? "warning" : "notice";
  return `::${level} file=${property(file)},line=${line},col=${col},title=${property(message)}::${data(`${hint} [lint ${rule} ${id}]`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
