import type { Containment, SchemaNode } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { matchingItem, otherItem } from "../generate/sample-list.ts";
import { possible } from "../generate/unbuildable.ts";
import type { LocalProbe } from "./probe.ts";
import { type ConditionProbes, type ProbedNode, together } from "./probed-node.ts";

const mostItems = 1001;

/** For each `contains`: as many matching items as are allowed, one fewer than the least, one more than the most. */
export function containsProbes(probed: ProbedNode): ConditionProbes {
  return together(probed.flat.contains.map((contained) => probesFor(probed, contained)));
}

function probesFor(probed: ProbedNode, contained: Containment): ConditionProbes {
  const { pointer, least, most } = contained;
  const probes: LocalProbe[] = [];
  const untried: ConditionProbes["untried"][number][] = [];
  const tryCount = (keyword: string, count: number, valid: boolean): void => {
    if (count < 0 || count > mostItems) return;
    const label = `${count} that match`;
    const value = listWith(probed, contained, count);
    if (value !== undefined) probes.push({ keyword, label, valid, value });
    else untried.push({ keyword, reason: `no list was found with ${label} #${pointer}` });
  };
  if (least > 0) {
    tryCount(lowKeyword(least), least, true);
    tryCount(lowKeyword(least), least - 1, false);
  }
  if (Number.isFinite(most)) {
    tryCount("maxContains", most, true);
    tryCount("maxContains", most + 1, false);
  }
  return { probes, untried, visits: [] };
}

function lowKeyword(least: number): string {
  if (least > 1) return "minContains";
  return "contains";
}

/** A list in which so many items match, and as many others as it needs beside them; undefined if there is none. */
function listWith(probed: ProbedNode, { pointer }: Containment, count: number): unknown[] | undefined {
  const { flat } = probed;
  const matching = items(probed, count, matchingItem(flat, pointer));
  const others = items(probed, flat.minItems - count, otherItem(flat, pointer));
  return matching && others && [...matching, ...others];
}

function items({ wish, flat }: ProbedNode, count: number, node: SchemaNode): unknown[] | undefined {
  const made = Array.from({ length: Math.max(0, count) }, (_, at) =>
    possible(() => sample(wish, node, Number(flat.uniqueItems) * at, 1)),
  );
  if (made.some((each) => each.length === 0)) return undefined;
  return made.flat();
}
