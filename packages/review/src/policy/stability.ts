import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";
import { levelAt, oldLevels } from "./levels.ts";
import { LEVELS, type Level, type StabilityEntry } from "./policy.ts";

const BELOW_STABLE: readonly Level[] = LEVELS.slice(0, -1);

/** Allows breaks of what the old version says is not stable yet: that is what callers were told. */
export function stabilityOf(
  { base, head }: { readonly base: Version; readonly head: Version },
  entry: StabilityEntry | undefined,
): (finding: Finding) => Finding {
  const { mayBreak = BELOW_STABLE, reason } = entry ?? {};
  const byOperation = oldLevels(base, head);
  return (finding) => {
    const levels = levelsOf(finding, base, byOperation);
    if (levels.length === 0 || levels.some((level) => !mayBreak.some((one) => one === level))) return finding;
    const fact = `it was ${[...new Set(levels)].join(" and ")} (x-stability-level)`;
    return {
      ...finding,
      policy: {
        entry: "stability",
        does: "allows",
        was: finding.severity,
        reason: [fact, reason].filter(Boolean).join(". "),
      },
    };
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
