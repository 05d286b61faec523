import type { Finding } from "../finding.ts";
import { RANK } from "../severity.ts";
import { oneOf } from "./one-of.ts";

/** Code that fails for what the wire says as well is told with it. `about`: the places that code fails for, by finding. */
export function acrossLedgers(
  findings: readonly Finding[],
  about: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const wire = findings.filter(({ ledger }) => ledger === "wire");
  const groups = Map.groupBy(findings, (finding) => {
    if (finding.ledger === "wire") return finding.id;
    return sameCause(finding, about.get(finding.id) ?? new Set(), wire)?.id ?? finding.id;
  });
  return [...groups.values()].map((group) => oneOf(group as [Finding, ...Finding[]]));
}

/** The change of one of the places: one of the same rule, or else the worst. */
function sameCause({ rule }: Finding, places: ReadonlySet<string>, wire: readonly Finding[]): Finding | undefined {
  const there = wire.filter(({ pointer }) => places.has(pointer));
  const sameRule = there.find((one) => one.rule === rule);
  return sameRule ?? there.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])[0];
}
