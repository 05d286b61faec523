import type { LintProblem } from "@specwright/lint";
import type { Diagnostic } from "@specwright/openapi";
import { type Bump, covers } from "./bump/bump.ts";
import type { Finding, Severity } from "./finding.ts";
import type { NotCompared } from "./not-compared.ts";
import type { PolicyNote } from "./policy/notes.ts";
import type { FailOn } from "./policy/policy.ts";
import type { TypeDiff } from "./sdk/type-diff.ts";

/** Something that lint finds in the new version. */
export interface LintFinding extends LintProblem {
  /** Stays the same while the file above it changes. */
  readonly id: string;
  readonly provider: string;
  /** Whether the old version did not have it. */
  readonly isNew: boolean;
}

/** What the review says about one provider. */
export interface ProviderReport {
  /** Folder of specs/; empty where two files are compared. */
  readonly id: string;
  /** What the change means, whatever the version is. */
  readonly impact: Bump;
  /** How its package has to be bumped, with the rule for versions before 1.0.0. */
  readonly bump: Bump;
  /** Version of the package; null where there is none. */
  readonly version: string | null;
  readonly packageName: string | null;
  /** What the changesets that the change brings say about the package; null where nobody keeps changesets. */
  readonly brought: Bump | null;
}

/** The result of a review. Every format is made of this and of nothing else. */
export interface Report {
  readonly base: string;
  readonly head: string;
  readonly single: boolean;
  readonly providers: readonly ProviderReport[];
  readonly findings: readonly Finding[];
  /** From where on findings fail, unless a verdict asks for something else. */
  readonly failOn: FailOn;
  /** What the policy says, and what it does to the findings. */
  readonly policy: readonly PolicyNote[];
  /** Entries of accepted.yaml that are not what they should be. */
  readonly problems: readonly Diagnostic[];
  /** Entries of accepted.yaml that are not needed any more, because the old version has their change. They fail nothing. */
  readonly landed: readonly Diagnostic[];
  /** What nothing is said of, and why. */
  readonly notCompared: readonly NotCompared[];
  readonly types: readonly TypeDiff[];
  /** What lint says of the new version, new things first. Whether a change breaks has nothing to do with it. */
  readonly lint: readonly LintFinding[];
}

export function isBreaking({ severity }: Finding): boolean {
  return severity === "breaking";
}

/** Providers for which the change brings changesets that promise less than it is. */
export function underestimated({ providers }: Report): ProviderReport[] {
  return providers.filter(({ brought, bump }) => brought !== null && !covers(brought, bump));
}

/** Whether nobody has accepted a finding, and no policy allows it. */
export function isOpen({ accepted, policy }: Finding): boolean {
  return accepted === null && policy?.does !== "allows";
}

/** What somebody has to answer for before the change may go in. */
export function blocking({ findings, failOn }: Pick<Report, "findings" | "failOn">): Finding[] {
  return findings.filter((finding) => blocks(finding, failOn));
}

function blocks(finding: Finding, failOn: FailOn): boolean {
  return isOpen(finding) && FAILS[failOn].includes(finding.severity);
}

/** Whether a finding waits for an entry in accepted.yaml. Who looks only, because nothing fails, is told of the breaks. */
export function waits({ failOn, single }: Report, finding: Finding): boolean {
  if (single || finding.severity === "safe") return false;
  return blocks(finding, failOn === "none" ? "breaking" : failOn);
}

const FAILS: { readonly [failOn in FailOn]: readonly Severity[] } = {
  none: [],
  breaking: ["breaking"],
  unknown: ["breaking", "unknown"],
  any: ["breaking", "unknown", "safe"],
};

/** Whether the change may go in: nothing blocks it, and the changesets say of every break that it is one. */
export function passes(report: Report): boolean {
  const providers = new Set(report.findings.filter(isBreaking).map(({ provider }) => provider));
  return (
    report.problems.length === 0 &&
    blocking(report).length === 0 &&
    !underestimated(report).some(({ id }) => providers.has(id))
  );
}
