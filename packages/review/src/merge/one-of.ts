import type { Effect } from "../finding.ts";
import { RANK } from "../severity.ts";
import { only } from "./finding-of.ts";
import type { Merged } from "./merged.ts";

/** Findings of one cause as one: the worst of them, with what the others say. On the wire comes first. */
export function oneOf(findings: readonly [Merged, ...Merged[]]): Merged {
  const [worst, ...others] = findings.toSorted(bySeverity) as [Merged, ...Merged[]];
  if (others.length === 0) return worst;
  const affects = [...new Set([worst, ...others].flatMap((one) => one.affects))];
  const migration = [worst, ...others].find((one) => one.migration)?.migration ?? null;
  const also = [...worst.also, ...others.flatMap((one) => [effectOf(one), ...one.also])];
  const drafts = [worst, ...others].flatMap((one) => one.drafts);
  return { ...worst, ...described([worst, ...others]), affects, operation: only(affects), migration, also, drafts };
}

/** Where the description itself changed, which the wire knows: code knows only what it uses. */
function described(findings: readonly Merged[]): Partial<Merged> {
  const wire = findings.find(({ ledger }) => ledger === "wire");
  if (!wire) return {};
  const { pointer, file, line, col, before, after, change } = wire;
  return { pointer, file, line, col, before, after, change };
}

function bySeverity(one: Merged, other: Merged): number {
  return RANK[one.severity] - RANK[other.severity] || other.ledger.localeCompare(one.ledger);
}

function effectOf({ id, ledger, severity, rule, direction, title, why, witness }: Merged): Effect {
  return { id, ledger, severity, rule, direction, title, why, witness };
}
