import type { Draft } from "../finding.ts";
import { RANK } from "../severity.ts";
import { acrossLedgers } from "./across-ledgers.ts";
import { bothWays } from "./both-ways.ts";
import { findingOf, identify } from "./finding-of.ts";
import { inManyPlaces } from "./in-many-places.ts";
import type { Merged } from "./merged.ts";
import { movedOperations } from "./moved-operations.ts";
import { renamedProperties } from "./renamed-properties.ts";

/**
 * One finding for each cause, however many operations use what changed, whichever way it goes, in however many places
 * it stands, and whoever notices it. The worst first, then in the order of the file.
 */
export function mergeDrafts(provider: string, drafts: readonly Draft[]): Merged[] {
  const groups = Map.groupBy(drafts, (draft) => identify(provider, draft));
  const found = [...groups].map(([id, group]) => findingOf(provider, id, group));
  const about = new Map([...groups].map(([id, group]) => [id, group.flatMap((one) => one.about ?? [])]));
  return renamedProperties(movedOperations(acrossLedgers(inManyPlaces(bothWays(found)), about)))
    .map(distinctSides)
    .sort(inOrder);
}

/** Two sides that read the same show nothing. */
function distinctSides(finding: Merged): Merged {
  if (JSON.stringify(finding.before) !== JSON.stringify(finding.after)) return finding;
  return { ...finding, before: null, after: null };
}

function inOrder(a: Merged, b: Merged): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    a.ledger.localeCompare(b.ledger) * -1 ||
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.id.localeCompare(b.id)
  );
}
