// What the command line and the chores of this repository use of the review beside `index.ts`. It may change with every
// version.

// For lint, which looks at accepted.yaml and at the policy as well.
export { entryProblems } from "./accept/apply.ts";
// The stages of a review, for who has read both versions and wants nothing but the comparison.
export { compareSnapshots, type ReviewContext } from "./compare.ts";
export { FAIL_ON, type LoadedPolicy, type Policy } from "./policy/policy.ts";
export { POLICY_SCHEMA } from "./policy/policy-schema.ts";
export { policyProblems, readPolicy } from "./policy/read-policy.ts";
export { readSnapshot, type Snapshot } from "./read/snapshot.ts";
export { REVIEW_RULES } from "./rules.ts";
