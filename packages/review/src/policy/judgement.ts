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

/** Says of each finding what a policy says of it. */
export type Judgement = (findings: readonly Finding[]) => Finding[];

/**
 * What a policy says of findings. Severities come first: what they make safe needs no other rule. A break that is allowed
 * stays a break, and says what allows it.
 * @param today `2026-11-21`
 */
export function judgementOf(
  { base, head }: PolicySides,
  { severities = [], deprecation, stability }: Policy,
  today: string,
): Judgement {
  if (!base || !head) return (findings) => findings.map((finding) => withSeverity(finding, severities));
  const allow = stabilityOf({ base, head }, stability);
  return (findings) => {
    const judged = findings.map((finding) => withSeverity(finding, severities));
    return withDeprecation(judged, base, deprecation, today).map((finding) => {
      if (finding.severity === "safe" || finding.policy?.does === "allows") return finding;
      return allow(finding);
    });
  };
}
