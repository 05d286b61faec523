import { isDeepStrictEqual } from "node:util";
import type { Location } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import type { LoadedPolicy, Policy } from "./policy.ts";
import { deprecationSentence, failOnSentence, severitySentence, stabilitySentence } from "./policy-sentences.ts";

/** What a policy says, and which findings it decides. */
export interface PolicyNote {
  /** `severities[0]`, `deprecation`, `stability` or `failOn`. */
  readonly entry: string;
  readonly says: string;
  /** Why it says so; null where nobody had to say it, because the description does. */
  readonly reason: string | null;
  /** Where specwright.yaml says it; null for what holds without it. */
  readonly location: Location | null;
  /** What this change does to the entry; null for one that was there before. */
  readonly change: "brings" | "takes away" | null;
  /** Ids of the findings. */
  readonly findings: readonly string[];
}

/**
 * What the policy has to do with a report: the entries that it has, those that the change takes away, and the rules that
 * decide something without one.
 */
export function policyNotes({ policy, locate }: LoadedPolicy, old: Policy, findings: readonly Finding[]): PolicyNote[] {
  const [now, before] = [entriesOf(policy), entriesOf(old)];
  const isIn = (entries: readonly Entry[], { path, written }: Entry): boolean =>
    entries.some((other) => other.path[0] === path[0] && isDeepStrictEqual(other.written, written));
  const decided = (entry: string): string[] =>
    findings.filter((one) => one.policy?.entry === entry).map(({ id }) => id);
  const written = now.map((one): PolicyNote => {
    const { entry, says, path } = one;
    const change = isIn(before, one) ? null : "brings";
    return { entry, says, reason: one.written.reason, location: locate(path), change, findings: decided(entry) };
  });
  const gone = before
    .filter((one) => !isIn(now, one))
    .map(({ entry, says, written }): PolicyNote => {
      return { entry, says, reason: written.reason, location: null, change: "takes away", findings: [] };
    });
  const unwritten = UNWRITTEN.filter(({ entry }) => !now.some((one) => one.entry === entry)).map(
    ({ entry, says }): PolicyNote => {
      return { entry, says, reason: null, location: null, change: null, findings: decided(entry) };
    },
  );
  return [...written, ...unwritten.filter((one) => one.findings.length > 0), ...gone];
}

interface Entry {
  readonly entry: string;
  readonly path: readonly string[];
  readonly says: string;
  readonly written: { readonly reason: string };
}

function entriesOf({ failOn, severities = [], deprecation, stability }: Policy): Entry[] {
  const alone = (entry: string, says: string, written: Entry["written"] | undefined): Entry[] => {
    if (!written) return [];
    return [{ entry, path: [entry], says, written }];
  };
  return [
    ...alone("failOn", failOnSentence(failOn?.severity ?? "breaking"), failOn),
    ...severities.map((written, index): Entry => {
      const path = ["severities", `${index}`];
      return { entry: `severities[${index}]`, path, says: severitySentence(written), written };
    }),
    ...alone("deprecation", deprecationSentence(deprecation), deprecation),
    ...alone("stability", stabilitySentence(stability), stability),
  ];
}

/** What holds without an entry. */
const UNWRITTEN = [
  { entry: "deprecation", says: deprecationSentence() },
  { entry: "stability", says: stabilitySentence(undefined) },
] as const;
