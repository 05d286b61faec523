import { type Conjunction, isNever } from "./conjunction.ts";
import type { Part } from "./part.ts";
import { isClosed, type Openness } from "./reason.ts";
import { propertyRules, type Shape } from "./shape.ts";

/** The key under which everything that is not described is compared. */
export const OTHERS = "*";

/** The properties that have to be compared, and the rest of them. */
export function objectParts(narrow: Shape, wide: Shape, openness: Openness): Part[] {
  // Who sends may add what nothing describes, but not by accident under a name that the other side describes.
  const names = new Set(narrow.properties?.keys());
  if (openness === "open" || !isClosed(narrow)) for (const name of wide.properties?.keys() ?? []) names.add(name);
  const parts: Part[] = [...names]
    .filter((key) => !missingCounterpart(key, narrow, wide, openness))
    .map((key) => ({ key, narrow: propertyRules(narrow, key), wide: propertyRules(wide, key) }))
    .filter((part) => !isNever(part.narrow));
  return [...parts, ...rests(narrow, wide), ...patterns(narrow, wide)];
}

/** Names that are described nowhere: those of the rest, and those of each pattern. */
function rests(narrow: Shape, wide: Shape): Part[] {
  const others = narrow.rest ?? [];
  const own = [...(narrow.patternProperties ?? [])];
  if (isNever(others)) return own.map(([pattern, conjunction]) => patternPart(pattern, conjunction, wide));
  return [
    { key: OTHERS, narrow: others, wide: wide.rest ?? [] },
    ...own.map(([pattern, conjunction]) => patternPart(pattern, conjunction, wide)),
  ];
}

function patternPart(pattern: string, narrow: Conjunction, wide: Shape): Part {
  return { key: `/${pattern}/`, narrow, wide: wide.patternProperties?.get(pattern) ?? wide.rest ?? [] };
}

/** Patterns that only the wide side has: the narrow side's rest may match them. */
function patterns(narrow: Shape, wide: Shape): Part[] {
  if (narrow.rest && isNever(narrow.rest)) return [];
  return [...(wide.patternProperties ?? [])]
    .filter(([pattern]) => !narrow.patternProperties?.has(pattern))
    .map(([pattern, conjunction]) => ({ key: `/${pattern}/`, narrow: narrow.rest ?? [], wide: conjunction }));
}

/** Whether a property that one side describes is described no more by the other, which describes others. */
export function missingCounterpart(key: string, narrow: Shape, wide: Shape, openness: Openness): boolean {
  if (openness !== "described" || !isClosed(wide)) return false;
  const rules = narrow.properties?.get(key);
  return rules !== undefined && !isNever(rules) && !wide.properties?.has(key);
}
