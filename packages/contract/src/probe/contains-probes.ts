import type { Containment } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { matchingItem, otherItem } from "../generate/sample-list.ts";
import { possible } from "../generate/unbuildable.ts";
import type { LocalProbe } from "./probe.ts";
import type { ConditionProbes, ProbedNode } from "./probed-node.ts";

const mostItems = 1001;

/** For each `contains`: as many matching items as are allowed, one fewer than the least, one more than the most. */
export function containsProbes(tried: ProbedNode): ConditionProbes {
  const found = tried.flat.contains.map((contained) => probesFor(tried, contained));
  return {
    probes: found.flatMap(({ probes }) => probes),
    untried: found.flatMap(({ untried }) => untried),
    visits: [],
  };
}

function probesFor({ wish, flat }: ProbedNode, { pointer, least, most }: Containment): Omit<ConditionProbes, "visits"> {
  const items = (count: number, node: ReturnType<typeof matchingItem>): unknown[] | undefined => {
    const made = Array.from({ length: Math.max(0, count) }, (_, at) =>
      possible(() => sample(wish, node, flat.uniqueItems ? at : 0, 1)),
    );
    return made.some((each) => each.length === 0) ? undefined : made.flat();
  };
  const untried: ConditionProbes["untried"][number][] = [];
  const listWith = (keyword: string, count: number, valid: boolean): LocalProbe[] => {
    const label = `${count} that match`;
    if (count < 0 || count > mostItems) return [];
    const matching = items(count, matchingItem(flat, pointer));
    const others = items(flat.minItems - count, otherItem(flat, pointer));
    if (matching !== undefined && others !== undefined) {
      return [{ keyword, label, valid, value: [...matching, ...others] }];
    }
    untried.push({ keyword, reason: `no list was found with ${label} #${pointer}` });
    return [];
  };
  const low = least > 1 ? "minContains" : "contains";
  const probes = [
    ...(least > 0 ? [...listWith(low, least, true), ...listWith(low, least - 1, false)] : []),
    ...(Number.isFinite(most)
      ? [...listWith("maxContains", most, true), ...listWith("maxContains", most + 1, false)]
      : []),
  ];
  return { probes, untried };
}
