import { operationsOf } from "../described-operations.ts";
import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";
import { levelAt, levelOf, oldLevels } from "./levels.ts";
import { LEVELS, type Level, type StabilityEntry } from "./policy.ts";
import { reachedOnlyThrough } from "./reached.ts";

const BELOW_STABLE: readonly Level[] = LEVELS.slice(0, -1);

/** Allows breaks of what the old version says is not stable yet: that is what callers were told. */
export function stabilityOf(
  { base, head }: { readonly base: Version; readonly head: Version },
  { mayBreak = BELOW_STABLE, reason }: Partial<StabilityEntry> = {},
): (finding: Finding) => Finding {
  const isUnstable = (level: Level | undefined): boolean => mayBreak.some((one) => one === level);
  const byOperation = oldLevels(base, head);
  const unstable = operationsOf(base).filter((operation) => isUnstable(levelOf(operation)));
  const isOfUnstable = reachedOnlyThrough(base, new Set(unstable.map(({ node }) => base.pointer(node))));
  const factOf = (finding: Finding): string | undefined => {
    const levels = levelsOf(finding, base, byOperation);
    if (levels.length > 0 && levels.every(isUnstable)) return `it was ${[...new Set(levels)].join(" and ")}`;
    if (finding.rule !== "component-removed" || !isOfUnstable(finding.pointer)) return undefined;
    return "only operations that were not stable used it";
  };
  return (finding) => {
    const fact = factOf(finding);
    if (fact === undefined) return finding;
    const why = [`${fact} (x-stability-level)`, reason].filter(Boolean).join(". ");
    return { ...finding, policy: { entry: "stability", does: "allows", was: finding.severity, reason: why } };
  };
}

/** The level of each place, or of each operation; empty where one of them has none. */
function levelsOf(
  { pointer, places = [pointer], affects }: Finding,
  base: Version,
  byOperation: ReadonlyMap<string, Level>,
): Level[] {
  const ofPlaces = places.flatMap((place) => levelAt(base, place) ?? []);
  if (ofPlaces.length === places.length) return ofPlaces;
  const ofOperations = affects.flatMap((operation) => byOperation.get(operation) ?? []);
  if (ofOperations.length === affects.length) return ofOperations;
  return [];
}
