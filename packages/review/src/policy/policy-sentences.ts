import type { DeprecationEntry, FailOn, Notice, Policy, SeverityEntry } from "./policy.ts";

export function failOnSentence(severity: FailOn): string {
  return `a review fails on ${FAILS[severity]}`;
}

const FAILS = {
  breaking: "what breaks",
  unknown: "what breaks and what the review cannot decide",
  any: "every change",
  none: "nothing",
} as const;

export function severitySentence({ rules, providers, paths, severity }: SeverityEntry): string {
  const where = [
    rules && `by ${rules.map((rule) => `\`${rule}\``).join(", ")}`,
    providers && `of ${providers.join(", ")}`,
    paths && `in ${paths.map((path) => `\`${path}\``).join(", ")}`,
  ];
  return `findings ${where.filter(Boolean).join(" ")} count as ${severity}`;
}

export function deprecationSentence({ allows = "announced", notice = 0 }: Partial<DeprecationEntry> = {}): string {
  return [ALLOWED[allows], noticeSentence(notice)].filter(Boolean).join(", ");
}

function noticeSentence(notice: Notice): string {
  if (notice === 0) return "";
  if (typeof notice === "number") return `announced at least ${notice} days before`;
  const levels = Object.entries(notice).map(([level, days]) => `${days} days for ${level}`);
  return `announced at least ${levels.join(" and ")} before`;
}

const ALLOWED = {
  none: "no removal is allowed, announced or not",
  announced: "what was deprecated may be removed from its x-sunset on",
  deprecated: "what was deprecated may be removed, from its x-sunset on if it has one",
} as const;

const ALTERNATIVES = new Intl.ListFormat("en-GB", { type: "disjunction" });

export function stabilitySentence(stability: Policy["stability"]): string {
  const { mayBreak } = stability ?? { mayBreak: ["draft", "alpha", "beta"] };
  if (mayBreak.length === 0) return "no x-stability-level allows a break";
  return `what was ${ALTERNATIVES.format(mayBreak)} by x-stability-level may break`;
}
