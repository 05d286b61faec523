/**
 * Compares two versions of a description: what breaks, on the wire and in code. All names of this file are public and follow
 * semantic versioning. What the other packages of the engine use beside them is in `internal.ts`.
 */

// A review: what is asked, and what comes of it.

export type { AcceptRequest } from "./accept/write.ts";
export { BadInput } from "./bad-input.ts";
export type { LedgerName } from "./ledger.ts";
export type { FailOn } from "./policy/policy.ts";
export { type Review, type ReviewRequest, reviewChange } from "./review-change.ts";

// The report: findings as data.

export type { Bump } from "./bump/bump.ts";
export type {
  Acceptance,
  Direction,
  Effect,
  Evidence,
  Finding,
  Ledger,
  Migration,
  PolicyMark,
  Severity,
} from "./finding.ts";
export type { NotCompared } from "./not-compared.ts";
export type { PolicyNote } from "./policy/notes.ts";
export type { LintFinding, ProviderReport, Report } from "./report.ts";

// What is made of a report: a text, and whether it passes.

export { FORMATS, type Format } from "./render/formats.ts";
export { type Demands, type Verdict, verdictOf } from "./verdict.ts";
