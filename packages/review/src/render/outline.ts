import { formatDiagnostic } from "@specwright/openapi";
import type { Finding, Severity } from "../finding.ts";
import {
  isBreaking,
  isOpen,
  type LintFinding,
  type ProviderReport,
  type Report,
  underestimated,
  waits,
} from "../report.ts";

/** Heading of what lint says; undefined where it says nothing. */
export function lintTitle({ lint }: Report): string | undefined {
  if (lint.length === 0) return undefined;
  const fresh = lint.filter(({ isNew }) => isNew).length;
  return `Lint: ${counted(lint.length, "problem")}, ${fresh} new`;
}

/** Heading of what the policy does. */
export const POLICY = "What the policy decides";

/** Heading of what nothing is said of; undefined where there is none. */
export function asideTitle({ notCompared }: Report): string | undefined {
  if (notCompared.length === 0) return undefined;
  return `Not compared: ${counted(notCompared.length, "place")}`;
}

/** How a reader tells a problem of this change from one that was there. */
export function lintState({ isNew }: LintFinding): string {
  if (isNew) return "new";
  return "as before";
}

/** The verdict in one line. What somebody has accepted, or a policy allows, still breaks, and stops nobody. */
export function headline({ findings, providers }: Report): string {
  if (findings.length === 0) return "Nothing changes.";
  const counts = (["breaking", "unknown", "safe"] as const).map((severity) => countOf(findings, severity));
  const bumps = providers
    .filter(({ bump }) => bump !== "none")
    .map(({ id, bump }) => [id, bump].filter(Boolean).join(": "));
  return `${verdictWords(findings)} ${counts.join(", ")}. Bump ${bumps.join(", ")}.`;
}

/** `3 breaking (1 accepted, 1 allowed)` */
function countOf(findings: readonly Finding[], severity: Severity): string {
  const own = findings.filter((one) => one.severity === severity);
  const states = own.flatMap((one) => stateOf(one) ?? []);
  const told = STATES.map((state) => [states.filter((one) => one === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`);
  if (told.length === 0) return `${own.length} ${severity}`;
  return `${own.length} ${severity} (${told.join(", ")})`;
}

const STATES = ["accepted", "allowed", "lowered", "raised"] as const;

/** What a person or a policy says of a finding, in a word. */
export function stateOf({ accepted, policy }: Finding): (typeof STATES)[number] | undefined {
  if (accepted) return "accepted";
  return policy ? MARKED[policy.does] : undefined;
}

const MARKED = { allows: "allowed", lowers: "lowered", raises: "raised" } as const;

function verdictWords(findings: readonly Finding[]): string {
  const breaking = findings.filter(isBreaking);
  if (breaking.some(isOpen)) return "This breaks.";
  if (breaking.length > 0) {
    const how = (["accepted", "allowed"] as const).filter((state) => breaking.some((one) => stateOf(one) === state));
    return `This breaks, and all of it is ${how.join(" or ")}.`;
  }
  if (findings.some((one) => one.severity === "unknown" && isOpen(one)))
    return "This may break: a person has to check.";
  return "Nothing breaks.";
}

/** What a person has to do about it, one line each. */
export function verdicts(report: Report): string[] {
  const open = report.findings.filter((finding) => waits(report, finding)).length;
  const lines = underestimated(report).map(changesetSentence);
  if (open > 0) lines.push(waitingSentence(open));
  return [...lines, ...[...report.problems, ...report.landed].map(formatDiagnostic)];
}

function waitingSentence(open: number): string {
  const way = "`npm run review -- --accept <id…|all> --owner <name> --reason <text>`";
  if (open === 1) return `1 change waits for an entry in accepted.yaml: ${way}`;
  return `${open} changes wait for an entry in accepted.yaml: ${way}`;
}

/** `1 change`, `2 changes` */
export function counted(number: number, word: string): string {
  if (number === 1) return `1 ${word}`;
  return `${number} ${word}s`;
}

/** What a change of something shared touches; nothing where the change is one operation's. */
export function affected({ operation, affects }: Finding): readonly string[] {
  if (operation === null) return affects;
  return [];
}

/** Who accepted a change, and why. */
export function acceptanceSentence({ accepted }: Finding): string | undefined {
  if (!accepted) return undefined;
  return `${accepted.class} by ${accepted.owner} until ${accepted.expires}: ${accepted.reason}`;
}

/** What the policy says of a finding, and why. */
export function policySentence({ policy, severity }: Finding): string | undefined {
  if (!policy) return undefined;
  if (policy.does === "allows") return `allowed by ${policy.entry}: ${policy.reason}`;
  return `${severity} instead of ${policy.was} by ${policy.entry}: ${policy.reason}`;
}

export function changesetSentence({ packageName, bump, brought }: ProviderReport): string {
  return `${packageName} needs a ${bump} changeset, and this change has ${broughtWords(brought)}: npm run review -- --write-changeset`;
}

function broughtWords(brought: ProviderReport["brought"]): string {
  if (brought === "none") return "none";
  return `a ${brought} one`;
}

/** The keys of the entry that a break waits for, as they can be copied; undefined where it waits for none. */
export function waitedFor(report: Report, finding: Finding): string | undefined {
  if (!waits(report, finding)) return undefined;
  return `{ ${keysOf(finding).join(", ")} }`;
}

/** The same as an entry of accepted.yaml that a person completes; undefined where none is waited for. */
export function entryOf(report: Report, finding: Finding): string | undefined {
  if (!waits(report, finding)) return undefined;
  return `- ${[...keysOf(finding), "owner:", "reason:", "expires:"].join("\n  ")}`;
}

function keysOf({ operation, direction, pointer, change }: Finding): string[] {
  const keys = Object.entries({ operation, direction, pointer, change }).filter(([, value]) => value !== null);
  return keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
