import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";
import { withDeprecation } from "./deprecation.ts";
import type { Policy } from "./policy.ts";
import { withSeverity } from "./severities.ts";
import { stabilityOf } from "./stability.ts";

/** What a provider's description was and is; undefined where it has come or gone as a whole. */
export interface PolicySides {
  readonly base: Version | undefined;
  readonly head: Version | undefined;
}

/**
 * Says of each finding what the policy says of it. Severities come first: what they make safe needs no other rule. A
 * break that is allowed stays a break, and says what allows it.
 * @param today `2026-11-21`
 */
export function applyPolicy(
  findings: readonly Finding[],
  { base, head }: PolicySides,
  { severities = [], deprecation, stability }: Policy,
  today: string,
): Finding[] {
  const judged = findings.map((finding) => withSeverity(finding, severities));
  if (!base || !head) return judged;
  const promised = withDeprecation(judged, base, deprecation, today);
  const allow = stabilityOf({ base, head }, stability);
  return promised.map((finding) => {
    if (finding.severity === "safe" || finding.policy?.does === "allows") return finding;
    return allow(finding);
  });
}
