import { featureNames } from "@specwright/testing";
import { DESCRIPTIONS, KEYWORDS_ALONE } from "./descriptions.ts";
import { exceptionsOf } from "./exceptions.ts";
import { namesIn, type Row, takenIn } from "./names.ts";
import type { Name } from "./object-types.ts";
import { TARGETS } from "./targets.ts";

/** Neighbours of the list of targets are tried with other descriptions. */
const STRIDE = 7;

const TAKEN = new Map([...DESCRIPTIONS].map(([fixture, description]) => [fixture, takenIn(description)]));

/** The descriptions that show one thing each. */
const SMALL = new Set(featureNames());

/** Where each kind of name occurs. */
const SITES: ReadonlyMap<Name, readonly { readonly fixture: string; readonly old: string }[]> = sites();

export const KINDS: readonly Name[] = [...SITES.keys()].sort();

function sites(): Map<Name, { fixture: string; old: string }[]> {
  const found = new Map<Name, { fixture: string; old: string }[]>();
  const named = [...DESCRIPTIONS].filter(([fixture]) => fixture !== KEYWORDS_ALONE);
  for (const [fixture, description] of named)
    for (const [kind, names] of namesIn(description))
      for (const old of names) found.set(kind, [...(found.get(kind) ?? []), { fixture, old }]);
  return found;
}

/** Each target for a kind of name, at a place that takes turns so that all of them have theirs. */
export function rowsOf(kind: Name, targets: readonly string[] = TARGETS, places = SITES.get(kind) ?? []): Row[] {
  return targets.flatMap((name) => {
    const first = TARGETS.indexOf(name) * STRIDE;
    const turns = places.map((_, turn) => places[(first + turn) % places.length] as (typeof places)[number]);
    const place = turns.find(({ fixture, old }) => old !== "" && !TAKEN.get(fixture)?.(kind, name));
    return place ? [{ ...place, kind, name }] : [];
  });
}

/**
 * One target for a kind of name, another for each kind, and those that are an exception. In small descriptions: none
 * where only the large one has such names, which is tried as a whole.
 */
export function sampleOf(kind: Name, stage: string): Row[] {
  const places = (SITES.get(kind) ?? []).filter(({ fixture }) => SMALL.has(fixture));
  const turn = KINDS.indexOf(kind) * STRIDE;
  const targets = TARGETS.map((_, index) => TARGETS[(turn + index) % TARGETS.length] as string);
  return [...rowsOf(kind, targets, places).slice(0, 1), ...exceptionsOf(kind, stage)];
}

export function descriptionOf(fixture: string): ReturnType<typeof DESCRIPTIONS.get> & object {
  return DESCRIPTIONS.get(fixture) as never;
}
