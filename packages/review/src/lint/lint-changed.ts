import type { Snapshot } from "../read/snapshot.ts";
import type { Source } from "../read/source.ts";
import type { LintFinding } from "../report.ts";
import { compareLint } from "./compare.ts";

/** What lint says of the providers whose files are others: of the rest it says what it said before, which is no news. */
export async function lintChanged(base: Snapshot, head: Snapshot, workspace: string): Promise<readonly LintFinding[]> {
  const [old, now] = [changedIn(base, head), changedIn(head, base)];
  if (now.length === 0) return [];
  const { lintProviders } = await import("@specwright/lint");
  return compareLint(await lintProviders(workspace, base.root, old), await lintProviders(workspace, head.root, now));
}

/** A source that both versions have is one object, which was read once. */
function changedIn({ sources }: Snapshot, other: Snapshot): Source[] {
  return [...sources.values()].filter((one) => other.sources.get(one.id) !== one);
}
