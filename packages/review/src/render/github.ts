import { workflowCommand } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import { isOpen, type LintFinding, type Report, underestimated } from "../report.ts";
import { acceptanceSentence, changesetSentence, policySentence } from "./outline.ts";

const LEVELS = { breaking: "error", unknown: "warning", safe: "notice" } as const;

/** Workflow commands: GitHub shows each finding at its line. Removals stand where the removed part was. */
export function renderGithub(report: Report): string {
  const { findings, problems, lint } = report;
  const changesets = underestimated(report).map((one) =>
    workflowCommand({ level: "error", title: "Changeset" }, changesetSentence(one)),
  );
  const broken = problems.map(({ file, line, col, rule, message, hint }) =>
    workflowCommand({ level: "error", file, line, col, title: rule }, `${message}\n${hint}`),
  );
  return [...findings.map(command), ...broken, ...lint.map(problem), ...changesets].map((line) => `${line}\n`).join("");
}

function command(finding: Finding): string {
  const { severity, file, line, col, title, why, rule, id } = finding;
  const level = isOpen(finding) ? LEVELS[severity] : "notice";
  const decided = acceptanceSentence(finding) ?? policySentence(finding);
  return workflowCommand(
    { level, file, line, col, title },
    `${[why, decided].filter(Boolean).join(" ")} [${rule} ${id}]`,
  );
}

/** What was there before the change is no news for its author. */
function problem({ isNew, file, line, col, rule, message, hint, id }: LintFinding): string {
  const level = isNew ? "warning" : "notice";
  return workflowCommand({ level, file, line, col, title: message }, `${hint} [lint ${rule} ${id}]`);
}
