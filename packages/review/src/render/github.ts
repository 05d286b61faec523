import { workflowCommand } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import { type LintFinding, type Report, underestimated } from "../report.ts";
import { changesetSentence } from "./outline.ts";

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

function command({ severity, accepted, file, line, col, title, why, rule, id }: Finding): string {
  const level = accepted ? "notice" : LEVELS[severity];
  return workflowCommand({ level, file, line, col, title }, `${why} [${rule} ${id}]`);
}

/** What was there before the change is no news for its author. */
function problem({ isNew, file, line, col, rule, message, hint, id }: LintFinding): string {
  const level = isNew ? "warning" : "notice";
  return workflowCommand({ level, file, line, col, title: message }, `${hint} [lint ${rule} ${id}]`);
}
