import type { Tagged } from "./discriminators.ts";
import { placeOf } from "./set-change.ts";

/** Changes that have one cause told as one: the types that are gone, and what is neither described nor required now. */
export function oneCause(all: readonly Tagged[]): Tagged[] {
  return removedAtOnce(typesTogether(all));
}

/** A value that may be one type alone has lost all others at once. */
function typesTogether(all: readonly Tagged[]): Tagged[] {
  const groups = Map.groupBy(all, (one) => {
    const { severity, reason, fromHead } = one.change;
    if (reason.rule !== "type") return one;
    return JSON.stringify([severity, fromHead, placeOf(reason)]);
  });
  return [...groups.values()].map((group) => withAllTypes(group.toSorted(byNull) as [Tagged, ...Tagged[]]));
}

function withAllTypes(group: readonly [Tagged, ...Tagged[]]): Tagged {
  const [{ change, site }] = group;
  const subject = group.map((one) => one.change.reason.subject).join(" ");
  return { site, change: { ...change, reason: { ...change.reason, subject } } };
}

/** That null is gone shows the least. */
function byNull(one: Tagged, other: Tagged): number {
  return Number(one.change.reason.subject === "null") - Number(other.change.reason.subject === "null");
}

/**
 * What is not described any more is not required any more, and what is new may be required at once. An answer without the
 * property shows best that it is gone.
 */
function removedAtOnce(all: readonly Tagged[]): Tagged[] {
  const required = new Map(all.filter(isOf("required")).map((one) => [keyOf(one), one]));
  const described = new Set(all.filter(isOf("undescribed")).map(keyOf));
  const left = all.filter((one) => !(isOf("required")(one) && described.has(keyOf(one))));
  return left.map((one) => {
    const without = isOf("undescribed")(one) ? required.get(keyOf(one))?.change.witness : undefined;
    if (!without) return one;
    return { ...one, change: { ...one.change, witness: without } };
  });
}

/** Who has to send a new property is told so, whatever else it is. */
function isOf(rule: string): (one: Tagged) => boolean {
  return ({ change: { reason, fromHead, severity } }) => reason.rule === rule && (fromHead || severity === "safe");
}

/** Changes that are as bad, of one property. */
function keyOf({ change: { reason, severity, fromHead } }: Tagged): string {
  return JSON.stringify([placeOf(reason), severity, fromHead]);
}
