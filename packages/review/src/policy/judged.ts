import type { Finding } from "../finding.ts";
import { mergeDrafts } from "../merge/merge.ts";
import type { Merged } from "../merge/merged.ts";
import { digest } from "../schema/hash.ts";
import type { Judgement } from "./judgement.ts";

/** Findings with what the policy says of them. */
export function judged(findings: readonly Merged[], judge: Judgement): Finding[] {
  return judge(splitByPolicy(findings, judge).map(({ drafts: _, ...finding }) => finding));
}

/**
 * A finding of several operations of which the policy says different things is one for each thing that it says: what is
 * allowed for some of them must not hide what it means for the others, nor fail because of them.
 */
function splitByPolicy(findings: readonly Merged[], judge: Judgement): Merged[] {
  return findings.flatMap((finding) => {
    if (finding.affects.length < 2) return [finding];
    const parts = partsOf(finding, judge);
    if (parts.length < 2) return [finding];
    return parts.flatMap((drafts) => mergeDrafts(finding.provider, drafts).map(asPart));
  });
}

/** What a finding was made of, by what the policy says of the operations. */
function partsOf({ provider, drafts }: Merged, judge: Judgement): Merged["drafts"][] {
  const byOperation = [...Map.groupBy(drafts, ({ operation }) => operation).values()];
  const asked = byOperation.map((own) => ({ own, said: saidOf(judge(mergeDrafts(provider, own))) }));
  // What is safe anyway needs nobody's word, and stays with the rest.
  const [word] = asked.flatMap(({ said }) => said ?? []);
  const groups = Map.groupBy(asked, ({ said = word }) => said);
  return [...groups.values()].map((group) => group.flatMap(({ own }) => own));
}

/** The entries that decide something; undefined where there is nothing to decide. */
function saidOf(findings: readonly Finding[]): string | undefined {
  const decided = findings.filter(({ severity, policy }) => severity !== "safe" || policy);
  if (decided.length === 0) return undefined;
  const marks = decided.map(({ policy }) => policy && [policy.entry, policy.does]);
  return JSON.stringify([...new Set(marks.map((mark) => JSON.stringify(mark)))].sort());
}

/** Parts have one change and different operations: who accepts one of them accepts its operations alone. */
function asPart(finding: Merged): Merged {
  const operations = [...finding.affects].sort();
  const own = (text: string): string => digest(JSON.stringify([text, operations]));
  return { ...finding, id: own(finding.id), change: own(finding.change) };
}
