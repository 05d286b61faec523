import type { Json } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { digest } from "../schema/hash.ts";
import { RANK } from "../severity.ts";
import type { Merged } from "./merged.ts";
import { shortTitle } from "./short-title.ts";

/** Made of structure, so that a sentence can be written better without every accepted break becoming stale. */
export function identify(provider: string, { ledger, rule, direction, pointer, before, after }: Draft): string {
  return digest(JSON.stringify([provider, ledger, rule, direction, pointer, before ?? null, after ?? null]));
}

/** One finding for the uses of something shared. */
export function findingOf(provider: string, id: string, group: readonly Draft[]): Merged {
  const sized = group.map((draft) => ({ draft, size: size(draft) }));
  sized.sort((a, b) => RANK[a.draft.severity] - RANK[b.draft.severity] || a.size - b.size);
  const { draft: worst } = sized[0] as { draft: Draft };
  const affects = [...new Set(group.flatMap(({ operation }) => operation ?? []))];
  const json = (value: Json | undefined): Json => value ?? null;
  return {
    id,
    change: digest(JSON.stringify([worst.before ?? null, worst.after ?? null])),
    provider,
    ledger: worst.ledger,
    severity: worst.severity,
    rule: worst.rule,
    direction: worst.direction,
    operation: only(affects),
    pointer: worst.pointer,
    ...worst.location,
    title: shortTitle(worst.title),
    why: worst.why,
    before: json(worst.before),
    after: json(worst.after),
    witness: worst.witness ?? null,
    migration: sized.find(({ draft }) => draft.migration)?.draft.migration ?? null,
    accepted: null,
    policy: null,
    affects,
    also: [],
    drafts: group,
  };
}

/** The operation that a finding is about, where it is about one. */
export function only(affects: readonly string[]): string | null {
  if (affects.length === 1) return affects[0] as string;
  return null;
}

/** The shortest witness shows the most. */
function size({ witness }: Draft): number {
  if (witness) return JSON.stringify(witness.value).length;
  return Number.POSITIVE_INFINITY;
}
