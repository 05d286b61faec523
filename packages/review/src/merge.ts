import type { Json } from "@specwright/openapi";
import type { Draft, Finding } from "./finding.ts";
import { digest } from "./schema/hash.ts";
import { RANK } from "./severity.ts";

/** One finding for each change, however many operations use what changed. The worst first, then in the order of the file. */
export function mergeDrafts(provider: string, drafts: readonly Draft[]): Finding[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const id = identify(provider, draft);
    const group = groups.get(id);
    if (group) group.push(draft);
    else groups.set(id, [draft]);
  }
  return [...groups].map(([id, group]) => merge(provider, id, group)).sort(inOrder);
}

/** Made of structure, so that a sentence can be written better without every accepted break becoming stale. */
function identify(provider: string, { ledger, rule, direction, pointer, before, after }: Draft): string {
  return digest(JSON.stringify([provider, ledger, rule, direction, pointer, before ?? null, after ?? null]));
}

function merge(provider: string, id: string, group: readonly Draft[]): Finding {
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
    operation: affects.length === 1 ? (affects[0] as string) : null,
    pointer: worst.pointer,
    ...worst.location,
    title: worst.title,
    why: worst.why,
    before: json(worst.before),
    after: json(worst.after),
    witness: worst.witness ?? null,
    migration: sized.find(({ draft }) => draft.migration)?.draft.migration ?? null,
    accepted: null,
    affects,
  };
}

/** The shortest witness shows the most. */
function size({ witness }: Draft): number {
  if (witness) return JSON.stringify(witness.value).length;
  return Number.POSITIVE_INFINITY;
}

function inOrder(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    a.ledger.localeCompare(b.ledger) * -1 ||
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.id.localeCompare(b.id)
  );
}
