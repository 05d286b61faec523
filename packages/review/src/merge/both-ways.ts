import type { Merged } from "./merged.ts";
import { oneOf } from "./one-of.ts";

/** What a rule's name ends with says which way a change goes, not what it is about. */
const WAY = /-(added|removed|refused|allowed|narrowed|widened|required|optional|tightened|loosened)$/;

/** What is sent and comes back changed once, whatever that means for who sends and for who reads. */
export function bothWays(findings: readonly Merged[]): Merged[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { id, ledger, rule, direction, pointer, before } = finding;
    if (ledger !== "wire" || (direction !== "request" && direction !== "response")) return id;
    return JSON.stringify([pointer, before, rule.replace(WAY, "")]);
  });
  return [...groups.values()].map((group) => oneOf(group as [Merged, ...Merged[]]));
}
