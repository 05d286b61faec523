import type { Effect, Finding, Severity } from "../finding.ts";
import { RANK } from "../severity.ts";
import type { SeverityEntry } from "./policy.ts";
import { means } from "./selector.ts";

/** Says of a finding what the first entry that means it says. What else its cause does is judged by rules of its own. */
export function withSeverity(finding: Finding, entries: readonly SeverityEntry[]): Finding {
  const decide = (rule: string): number => entries.findIndex((entry) => means(entry, finding, rule));
  const index = [finding, ...finding.also].map(({ rule }) => decide(rule)).find((one) => one >= 0);
  if (index === undefined) return finding;
  const judged = ({ rule, severity }: Effect): Severity => entries[decide(rule)]?.severity ?? severity;
  const also = finding.also.map((effect) => ({ ...effect, severity: judged(effect) }));
  const severity = worst([judged(finding), ...also.map((effect) => effect.severity)]);
  if (severity === finding.severity) return finding;
  const { reason } = entries[index] as SeverityEntry;
  const does = RANK[severity] < RANK[finding.severity] ? "raises" : "lowers";
  return { ...finding, also, severity, policy: { entry: `severities[${index}]`, does, was: finding.severity, reason } };
}

function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((most, one) => {
    if (RANK[one] < RANK[most]) return one;
    return most;
  });
}
