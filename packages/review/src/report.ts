import type { LintProblem } from "@specwright/lint";
import type { Diagnostic } from "@specwright/openapi";
import { type Bump, covers } from "./bump/bump.ts";
import type { Finding } from "./finding.ts";
import type { NotCompared } from "./not-compared.ts";
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
  /** Entries of accepted.yaml that are not what they should be. */
  readonly problems: readonly Diagnostic[];
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

/** Whether the change may go in: nothing breaks, or every break is accepted and the changesets say so. */
export function passes(report: Report): boolean {
  const breaking = report.findings.filter(isBreaking);
  const providers = new Set(breaking.map(({ provider }) => provider));
  return (
    report.problems.length === 0 &&
    breaking.every(({ accepted }) => accepted !== null) &&
    !underestimated(report).some(({ id }) => providers.has(id))
  );
}
