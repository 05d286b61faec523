import type { Finding } from "../finding.ts";

export type Bump = "major" | "minor" | "patch" | "none";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Changes that only readers notice. */
export const ONLY_WORDS: ReadonlySet<string> = new Set(["documentation", "form", "generator-output"]);

/** What a change means by the rules of semantic versioning. Nobody knows that an unknown change is harmless. */
export function impactOf(findings: readonly Finding[]): Bump {
  return largest(findings.map(impact));
}

/** A description that was wrong is mended by a patch: no peer behaves in another way. */
function impact(finding: Finding): Bump {
  const { severity, rule, accepted } = finding;
  if (accepted?.class === "correction" && !stopsCode(finding)) return "patch";
  if (severity !== "safe") return "major";
  if (ONLY_WORDS.has(rule)) return "patch";
  return "minor";
}

/** Whether code stops compiling, beside what peers notice. */
export function stopsCode({ ledger, also }: Finding): boolean {
  return ledger === "sdk" || also.some((one) => one.ledger === "sdk" && one.severity !== "safe");
}

/**
 * How a package of a version has to be bumped. What a person says in accepted.yaml is said of the package: the rule for
 * versions before 1.0.0 is not applied to it once more.
 */
export function bumpOf(findings: readonly Finding[], version: string | undefined): Bump {
  return largest(findings.map((finding) => finding.accepted?.bump ?? bumpFor(impact(finding), version)));
}

export function isBump(value: unknown): value is Bump {
  return ORDER.some((bump) => bump === value);
}

export function largest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((most, bump) => {
    if (covers(most, bump)) return most;
    return bump;
  }, "none");
}

/** Whether a bump is enough where another one is needed. */
export function covers(bump: Bump, needed: Bump): boolean {
  return ORDER.indexOf(bump) >= ORDER.indexOf(needed);
}

/** Before 1.0.0 the second number is the one that says "breaking": `^0.2.0` does not take 0.3.0. */
function bumpFor(impact: Bump, version: string | undefined): Bump {
  if (!version?.startsWith("0.")) return impact;
  if (impact === "major") return "minor";
  if (impact === "minor") return "patch";
  return impact;
}
