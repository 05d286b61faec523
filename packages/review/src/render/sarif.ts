import { asJson, asSarifMessage } from "@specwright/openapi/internal";
import type { Finding } from "../finding.ts";
import type { LintFinding, Report } from "../report.ts";
import { affectedBy } from "./chapters.ts";

const LEVELS = { breaking: "error", unknown: "warning", safe: "note" } as const;

/** SARIF 2.1.0, for code scanning and editors. */
export function renderSarif({ findings, problems, lint }: Report): string {
  const rules = [...new Set([...findings, ...problems, ...lint].map(({ rule }) => rule))].sort().map((id) => ({ id }));
  const broken = problems.map(({ rule, file, line, col, message, hint }) => ({
    ruleId: rule,
    level: "error",
    message: { text: asSarifMessage(`${message}. ${hint}`) },
    locations: [location(file, line, col)],
  }));
  const driver = { name: "specwright-review", rules };
  const run = { tool: { driver }, results: [...findings.map(result), ...broken, ...lint.map(problem)] };
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${asJson({ $schema: schema, version: "2.1.0", runs: [run] })}\n`;
}

function result(finding: Finding): object {
  const { id, rule, severity, title, why, file, line, col, ledger, affects, pointer, witness } = finding;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: asSarifMessage(`${title} (${affectedBy(finding)}). ${why}`) },
    locations: [location(file, line, col)],
    partialFingerprints: { finding: id },
    ...suppressed(finding),
    properties: { ledger, pointer, affects, witness },
  };
}

/** What somebody has accepted, or a policy allows. */
function suppressed({ accepted, policy }: Finding): object {
  if (accepted) return { suppressions: [{ kind: "external", justification: accepted.reason }] };
  if (policy?.does !== "allows") return {};
  return { suppressions: [{ kind: "external", justification: policy.reason }] };
}

function problem({ id, rule, message, hint, file, line, col, isNew, pointer }: LintFinding): object {
  return {
    ruleId: rule,
    level: "warning",
    message: { text: asSarifMessage(`${message}. ${hint}`) },
    locations: [location(file, line, col)],
    partialFingerprints: { finding: id },
    baselineState: isNew ? "new" : "unchanged",
    properties: { ledger: "lint", pointer },
  };
}

function location(uri: string, startLine: number, startColumn: number): object {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } } };
}
