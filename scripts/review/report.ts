import type { Bump } from "./bump/bump.ts";
import type { Finding } from "./finding.ts";

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
}

/** The result of a review. Every format is made of this and of nothing else. */
export interface Report {
  readonly base: string;
  readonly head: string;
  readonly single: boolean;
  readonly providers: readonly ProviderReport[];
  readonly findings: readonly Finding[];
}

export function isBreaking({ severity }: Finding): boolean {
  return severity === "breaking";
}
