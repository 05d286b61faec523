import { formatDiagnostic } from "@specwright/openapi";
import type { Finding, Severity } from "../finding.ts";
import { isBreaking, type LintFinding, type ProviderReport, type Report, underestimated } from "../report.ts";
import { RANK } from "../severity.ts";

/** Findings that are shown together. */
export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** By provider, and there by operation; what several operations share comes first. */
export function groups({ findings, providers }: Report): Group[] {
  const found = new Map<string, Finding[]>();
  for (const { id } of providers) {
    const own = findings.filter(({ provider }) => provider === id);
    const shared = own.filter(({ operation }) => operation === null);
    for (const finding of [...shared, ...own.filter((one) => !shared.includes(one))])
      push(found, titleOf(finding), finding);
  }
  return [...found].map(([title, items]) => ({ title, findings: items }));
}

function push(groups: Map<string, Finding[]>, title: string, finding: Finding): void {
  const group = groups.get(title);
  if (group) group.push(finding);
  else groups.set(title, [finding]);
}

function titleOf({ provider, operation, rule }: Finding): string {
  const shared = rule.startsWith("generator-") ? "the package" : "shared by operations";
  return [provider, operation ?? shared].filter(Boolean).join(": ");
}

/** Heading of what lint says; undefined where it says nothing. */
export function lintTitle({ lint }: Report): string | undefined {
  if (lint.length === 0) return undefined;
  const fresh = lint.filter(({ isNew }) => isNew).length;
  return `Lint: ${counted(lint.length, "problem")}, ${fresh} new`;
}

/** How a reader tells a problem of this change from one that was there. */
export function lintState({ isNew }: LintFinding): string {
  if (isNew) return "new";
  return "as before";
}

const WORST: { readonly [severity in Severity]: string } = {
  breaking: "This breaks.",
  unknown: "This may break: a person has to look.",
  safe: "Nothing breaks.",
};

function bySeverity(one: Severity, other: Severity): number {
  return RANK[one] - RANK[other];
}

/** The verdict in one line. */
export function headline({ findings, providers }: Report): string {
  if (findings.length === 0) return "Nothing changes.";
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const [breaking, unknown, safe] = [count("breaking"), count("unknown"), count("safe")];
  const bumps = providers
    .filter(({ bump }) => bump !== "none")
    .map(({ id, bump }) => [id, bump].filter(Boolean).join(": "));
  return `${WORST[findings.map(({ severity }) => severity).sort(bySeverity)[0] ?? "safe"]} ${breaking} breaking, ${unknown} unknown, ${safe} safe. Bump ${bumps.join(", ")}.`;
}

/** What a person has to do about it, one line each. */
export function verdicts(report: Report): string[] {
  const open = report.findings.filter((finding) => isBreaking(finding) && !finding.accepted).length;
  const lines = underestimated(report).map(changesetSentence);
  if (open > 0 && !report.single) lines.push(waitingSentence(open));
  return [...lines, ...report.problems.map(formatDiagnostic)];
}

function waitingSentence(open: number): string {
  if (open === 1) return "1 breaking change waits for an entry in accepted.yaml.";
  return `${open} breaking changes wait for an entry in accepted.yaml.`;
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
  return `${accepted.class} by ${accepted.owner}: ${accepted.reason}`;
}

export function changesetSentence({ packageName, bump, brought }: ProviderReport): string {
  return `${packageName} needs a changeset of ${bump}, and this change brings ${broughtWords(brought)}: npm run review -- --write-changeset`;
}

function broughtWords(brought: ProviderReport["brought"]): string {
  if (brought === "none") return "none";
  return `one of ${brought}`;
}

/** The keys of the entry that a break waits for, as they can be copied; undefined where it waits for none. */
export function waitedFor({ single }: Report, finding: Finding): string | undefined {
  if (single || finding.accepted || !isBreaking(finding)) return undefined;
  const { operation, direction, pointer, change } = finding;
  const keys = Object.entries({ operation, direction, pointer, change }).filter(([, value]) => value !== null);
  return `{ ${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;
}

/** The value that shows a break, as a sentence. */
export function witnessSentence({ witness }: Finding): string | undefined {
  if (!witness || witness.kind === "compile-error") return undefined;
  const shown = shortened(JSON.stringify(witness.value));
  const where = witness.at && ` (see ${witness.at})`;
  // No value decides about a message of HTTP: what becomes of it is not known, only that it is not described.
  if (witness.kind === "exchange") {
    if (witness.validBefore) return `was described, is not any more: ${shown}`;
    return `was not described, may come now: ${shown}`;
  }
  if (witness.validBefore) return `was valid, is refused: ${shown}${where}`;
  return `could not come before: ${shown}${where}`;
}

const LONGEST = 300;

/** What a compiler says about a large type is no help to anybody beyond its beginning. */
export function shortened(text: string): string {
  if (text.length > LONGEST) return `${text.slice(0, LONGEST - 1)}…`;
  return text;
}
