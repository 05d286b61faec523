import { workflowCommand } from "@specwright/openapi/internal";
import type { Finding } from "../finding.ts";
import { blocking, isOpen, type LintFinding, type Report, underestimated } from "../report.ts";
import { affectedBy } from "./chapters.ts";
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
  const failing = new Set(blocking(report));
  return [...findings.map((one) => command(one, failing.has(one))), ...broken, ...lint.map(problem), ...changesets]
    .map((line) => `${line}\n`)
    .join("");
}

function command(finding: Finding, fails: boolean): string {
  const { file, line, col, title, why, rule, id } = finding;
  const level = levelOf(finding, fails);
  const decided = acceptanceSentence(finding) ?? policySentence(finding);
  return workflowCommand(
    { level, file, line, col, title },
    `${affectedBy(finding)}: ${[why, decided].filter(Boolean).join(" ")} [${rule} ${id}]`,
  );
}

/** What fails a review is an error, whatever it is; what is answered for is none. */
function levelOf(finding: Finding, fails: boolean): "error" | "warning" | "notice" {
  if (fails) return "error";
  return isOpen(finding) ? LEVELS[finding.severity] : "notice";
}

/** What was there before the change is no news for its author. */
function problem({ isNew, file, line, col, rule, message, hint, id }: LintFinding): string {
  const level = isNew ? "warning" : "notice";
  return workflowCommand({ level, file, line, col, title: message }, `${hint} [lint ${rule} ${id}]`);
}
