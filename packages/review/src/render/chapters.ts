import type { Effect, Finding, Severity } from "../finding.ts";
import { isOpen, type Report } from "../report.ts";

/** Findings that a reader takes in the same way: what breaks comes first, and what is safe is looked up. */
export interface Chapter {
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly Finding[];
}

const TITLES: { readonly [severity in Severity]: string } = {
  breaking: "What breaks",
  unknown: "What a person has to check",
  safe: "What is safe",
};

/** The chapters that have something in them, and in each what is open first. */
export function chapters({ findings }: Report): Chapter[] {
  return (["breaking", "unknown", "safe"] as const).flatMap((severity) => {
    const own = findings
      .filter((one) => one.severity === severity)
      .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
    if (own.length === 0) return [];
    return [{ severity, title: TITLES[severity], findings: own }];
  });
}

/** Who a change touches: the provider where there is more than one, and the first operations. */
export function affectedBy({ provider, affects, rule }: Finding, most = 2): string {
  return [provider, operationsOf(affects, most) || (rule.startsWith("generator-") ? "the package" : "everybody")]
    .filter(Boolean)
    .join(": ");
}

function operationsOf(affects: readonly string[], most: number): string {
  if (affects.length <= most) return affects.join(", ");
  return `${affects.slice(0, most - 1).join(", ")} and ${affects.length - most + 1} more`;
}

/** What else a cause does, in a sentence for each, as far as its title does not say it. */
export function alsoSentences({ title, also }: Finding): string[] {
  const told = new Set([`on the wire: ${title}`]);
  return also
    .filter(({ severity }) => severity !== "safe")
    .map(sentenceOf)
    .filter((sentence) => !told.has(sentence) && told.add(sentence));
}

function sentenceOf({ ledger, title, why }: Effect): string {
  if (ledger === "sdk") return `in code: ${title} (${why})`;
  return `on the wire: ${title}`;
}
