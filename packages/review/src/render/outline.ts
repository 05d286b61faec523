import { formatDiagnostic } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import { isBreaking, type LintFinding, type ProviderReport, type Report, underestimated } from "../report.ts";

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
  return `Lint: ${lint.length} ${lint.length === 1 ? "problem" : "problems"}, ${fresh} new`;
}

/** How a reader tells a problem of this change from one that was there. */
export function lintState({ isNew }: LintFinding): string {
  if (isNew) return "new";
  return "as before";
}

/** The verdict in one line. */
export function headline({ findings, providers }: Report): string {
  if (findings.length === 0) return "Nothing changes.";
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const [breaking, unknown, safe] = [count("breaking"), count("unknown"), count("safe")];
  const verdict =
    breaking > 0 ? "This breaks." : unknown > 0 ? "This may break: a person has to look." : "Nothing breaks.";
  const bumps = providers
    .filter(({ bump }) => bump !== "none")
    .map(({ id, bump }) => [id, bump].filter(Boolean).join(": "));
  return `${verdict} ${breaking} breaking, ${unknown} unknown, ${safe} safe. Bump ${bumps.join(", ")}.`;
}

/** What a person has to do about it, one line each. */
export function verdicts(report: Report): string[] {
  const open = report.findings.filter((finding) => isBreaking(finding) && !finding.accepted).length;
  return [
    ...underestimated(report).map(changesetSentence),
    ...(open > 0 && !report.single
      ? [`${open} breaking ${open === 1 ? "change waits" : "changes wait"} for an entry in accepted.yaml.`]
      : []),
    ...report.problems.map(formatDiagnostic),
  ];
}

export function changesetSentence({ packageName, bump, brought }: ProviderReport): string {
  const found = brought === "none" ? "brings none" : `brings one of ${brought}`;
  return `${packageName} needs a changeset of ${bump}, and this change ${found}: npm run review -- --write-changeset`;
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
  const where = witness.at ? ` (see ${witness.at})` : "";
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
