import type { Draft } from "../finding.ts";
import { RANK } from "../severity.ts";
import type { Placed } from "./in-many-places.ts";
import type { Merged } from "./merged.ts";
import { oneOf } from "./one-of.ts";

type About = NonNullable<Draft["about"]>;

/** Code that fails for what the wire says as well is told with it. `about`: the places that code fails for, by finding. */
export function acrossLedgers(placed: readonly Placed[], about: ReadonlyMap<string, readonly About[]>): Merged[] {
  const wire = placed.filter(({ finding }) => finding.ledger === "wire");
  const all = placed.map(({ finding }) => finding);
  const groups = Map.groupBy(all, (finding) => {
    if (finding.ledger === "wire") return finding.id;
    return sameCause(finding, about.get(finding.id) ?? [], wire)?.id ?? finding.id;
  });
  return [...groups.values()].map((group) => oneOf(group as [Merged, ...Merged[]]));
}

/** The change of one of the places: one of the same rule, or else the worst. */
function sameCause(finding: Merged, places: readonly About[], wire: readonly Placed[]): Merged | undefined {
  const pointers = new Set(places.flatMap((one) => one.pointers));
  const exact = wire.filter((one) => one.pointers.some((pointer) => pointers.has(pointer)));
  const near = exact.length > 0 ? exact : wire.filter((one) => isAround(one.finding, finding, places));
  const there = near.map((one) => one.finding);
  const sameRule = there.find((one) => one.rule === finding.rule);
  return sameRule ?? there.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])[0];
}

/** Whether a change that is known by its whole message is about the same property of the same operation. */
function isAround({ title, affects }: Merged, code: Merged, places: readonly About[]): boolean {
  return (
    places.some(({ name }) => name !== null && name === lastNameOf(title)) &&
    code.affects.some((operation) => affects.includes(operation))
  );
}

/** `city` of "`address.city` of Customer became required". */
function lastNameOf(title: string): string | undefined {
  const [, path] = /^`([^`]+)` of /.exec(title) ?? [];
  return path?.split(".").findLast((step) => !step.startsWith("["));
}
