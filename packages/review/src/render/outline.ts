import { formatDiagnostic } from "@specwright/openapi";
import type { Finding, Severity } from "../finding.ts";
import { isBreaking, type LintFinding, type ProviderReport, type Report, underestimated } from "../report.ts";

/** Heading of what lint says; undefined where it says nothing. */
export function lintTitle({ lint }: Report): string | undefined {
  if (lint.length === 0) return undefined;
  const fresh = lint.filter(({ isNew }) => isNew).length;
  return `Lint: ${counted(lint.length, "problem")}, ${fresh} new`;
}

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

/** The verdict in one line. What somebody has accepted still breaks, and stops nobody. */
export function headline({ findings, providers }: Report): string {
  if (findings.length === 0) return "Nothing changes.";
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const accepted = findings.filter((one) => one.accepted && isBreaking(one)).length;
  const breaking = `${count("breaking")} breaking${accepted > 0 ? ` (${accepted} accepted)` : ""}`;
  const bumps = providers
    .filter(({ bump }) => bump !== "none")
    .map(({ id, bump }) => [id, bump].filter(Boolean).join(": "));
  return `${verdictWords(findings)} ${breaking}, ${count("unknown")} unknown, ${count("safe")} safe. Bump ${bumps.join(", ")}.`;
}

function verdictWords(findings: readonly Finding[]): string {
  const breaking = findings.filter(isBreaking);
  if (breaking.some(({ accepted }) => accepted === null)) return "This breaks.";
  if (breaking.length > 0) return "This breaks, and all of it is accepted.";
  if (findings.some(({ severity }) => severity === "unknown")) return "This may break: a person has to look.";
  return "Nothing breaks.";
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
