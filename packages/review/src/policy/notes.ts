import { isDeepStrictEqual } from "node:util";
import type { Location } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import type { DeprecationEntry, LoadedPolicy, Policy, SeverityEntry } from "./policy.ts";

/** What a policy says, and which findings it decides. */
export interface PolicyNote {
  /** `severities[0]`, `deprecation`, `stability` or `failOn`. */
  readonly entry: string;
  readonly says: string;
  /** Why it says so; null where nobody had to say it, because the description does. */
  readonly reason: string | null;
  /** Where review.yaml says it; null for what holds without it. */
  readonly location: Location | null;
  /** Whether this change brings the entry, or changes it. */
  readonly isNew: boolean;
  /** Ids of the findings. */
  readonly findings: readonly string[];
}

/** What the policy has to do with a report: the entries that it has, and the rules that decide something without one. */
export function policyNotes(now: LoadedPolicy, old: Policy, findings: readonly Finding[]): PolicyNote[] {
  const { severities = [], failOn, deprecation, stability } = now.policy;
  const decided = (entry: string): string[] =>
    findings.filter(({ policy }) => policy?.entry === entry).map(({ id }) => id);
  const note = (entry: string, says: string, one: Entry | undefined, before: readonly unknown[]): PolicyNote => ({
    entry,
    says,
    reason: one?.reason ?? null,
    location: one ? now.locate(entry.split(/[[\].]/).filter(Boolean)) : null,
    isNew: one !== undefined && !before.some((was) => isDeepStrictEqual(was, one)),
    findings: decided(entry),
  });
  const notes = [
    note("failOn", `a review fails on ${FAILS[failOn?.severity ?? "breaking"]}`, failOn, [old.failOn]),
    ...severities.map((one, index) => note(`severities[${index}]`, severitySentence(one), one, old.severities ?? [])),
    note("deprecation", deprecationSentence(deprecation), deprecation, [old.deprecation]),
    note("stability", stabilitySentence(stability), stability, [old.stability]),
  ];
  return notes.filter(({ location, findings }) => location !== null || findings.length > 0);
}

interface Entry {
  readonly reason: string;
}

const FAILS = {
  breaking: "what breaks",
  unknown: "what breaks and what nobody can decide",
  any: "every change",
  none: "nothing",
} as const;

function severitySentence({ rules, providers, paths, severity }: SeverityEntry): string {
  const where = [
    rules && `by ${rules.map((rule) => `\`${rule}\``).join(", ")}`,
    providers && `of ${providers.join(", ")}`,
    paths && `in ${paths.map((path) => `\`${path}\``).join(", ")}`,
  ];
  return `what is found ${where.filter(Boolean).join(" ")} counts as ${severity}`;
}

function deprecationSentence({ allows = "announced", notice = 0 }: Partial<DeprecationEntry> = {}): string {
  const days = notice > 0 ? `, which is ${notice} days off or more when it is announced` : "";
  return `${ALLOWED[allows]}${days}`;
}

const ALLOWED = {
  none: "no removal is allowed, announced or not",
  announced: "what was deprecated may go from its x-sunset on",
  deprecated: "what was deprecated may go, from its x-sunset on where it has one",
} as const;

const ALTERNATIVES = new Intl.ListFormat("en-GB", { type: "disjunction" });

function stabilitySentence(stability: Policy["stability"]): string {
  const { mayBreak } = stability ?? { mayBreak: ["draft", "alpha", "beta"] };
  if (mayBreak.length === 0) return "no x-stability-level allows a break";
  return `what was ${ALTERNATIVES.format(mayBreak)} by x-stability-level may break`;
}
