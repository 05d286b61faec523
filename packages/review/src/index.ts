// What a program asks of the review. `reviewChange` does the work; everything else is about its result.

// For lint, which looks at accepted.yaml as well.
export { entryProblems } from "./accept/apply.ts";
export type { AcceptRequest } from "./accept/write.ts";
export { BadInput } from "./bad-input.ts";
export type { Bump } from "./bump/bump.ts";
// The stages of a review, for who has read both versions and wants nothing but the comparison.
export { compareSnapshots, type ReviewContext } from "./compare.ts";
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
export type { LedgerName } from "./ledger.ts";
export type { NotCompared } from "./not-compared.ts";
export type { PolicyNote } from "./policy/notes.ts";
export { FAIL_ON, type FailOn, type LoadedPolicy, type Policy } from "./policy/policy.ts";
export { POLICY_SCHEMA } from "./policy/policy-schema.ts";
// For lint, which looks at the policy as well.
export { policyProblems, readPolicy } from "./policy/read-policy.ts";
export { readSnapshot, type Snapshot } from "./read/snapshot.ts";
export { FORMATS, type Format } from "./render/formats.ts";
export type { LintFinding, ProviderReport, Report } from "./report.ts";
export { type Review, type ReviewRequest, reviewChange } from "./review-change.ts";
export { type Demands, type Verdict, verdictOf } from "./verdict.ts";
