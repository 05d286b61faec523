import type { Expander } from "./expand.ts";
import type { Break, Part } from "./inclusion.ts";
import { isNever } from "./never.ts";
import { isClosed, type Openness } from "./reason.ts";
import { atLeast, atMost } from "./scalars.ts";
import { matches, propertyRules, type Shape } from "./shape.ts";
import type { Conj } from "./space.ts";

/** The key under which everything that is not described is compared. */
export const OTHERS = "*";

/** The properties that have to be compared, and the rest of them. */
export function objectParts(narrow: Shape, wide: Shape, openness: Openness): Part[] {
  // Who sends may add what nothing describes, but not by accident under a name that the other side describes.
  const named = openness !== "open" && isClosed(narrow);
  const names = new Set([...(narrow.properties?.keys() ?? []), ...(named ? [] : (wide.properties?.keys() ?? []))]);
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
  if (isNever(others)) return own.map(([pattern, conj]) => patternPart(pattern, conj, wide));
  return [
    { key: OTHERS, narrow: others, wide: wide.rest ?? [] },
    ...own.map(([pattern, conj]) => patternPart(pattern, conj, wide)),
  ];
}

function patternPart(pattern: string, narrow: Conj, wide: Shape): Part {
  return { key: `/${pattern}/`, narrow, wide: wide.patternProperties?.get(pattern) ?? wide.rest ?? [] };
}

/** Patterns that only the wide side has: the narrow side's rest may match them. */
function patterns(narrow: Shape, wide: Shape): Part[] {
  if (narrow.rest && isNever(narrow.rest)) return [];
  return [...(wide.patternProperties ?? [])]
    .filter(([pattern]) => !narrow.patternProperties?.has(pattern))
    .map(([pattern, conj]) => ({ key: `/${pattern}/`, narrow: narrow.rest ?? [], wide: conj }));
}

function missingCounterpart(key: string, narrow: Shape, wide: Shape, openness: Openness): boolean {
  if (openness !== "described" || !isClosed(wide)) return false;
  const rules = narrow.properties?.get(key);
  return rules !== undefined && !isNever(rules) && !wide.properties?.has(key);
}

export function brokenObjectRules(
  narrow: Shape,
  wide: Shape,
  openness: Openness,
  left: Expander,
  right: Expander,
): Break[] {
  const named = openness !== "open" && isClosed(narrow);
  const closed = narrow.rest !== undefined && isNever(narrow.rest) && !narrow.patternProperties;
  const needed = [...(wide.required ?? [])].filter((key) => !narrow.required?.has(key));
  const gone = [...(narrow.properties?.keys() ?? [])].filter((key) => missingCounterpart(key, narrow, wide, openness));
  const most = closed ? (narrow.properties?.size ?? 0) : undefined;
  return [
    ...needed.map((subject) => ({ rule: "required", subject })),
    ...gone.map((subject) => ({ rule: "property", subject })),
    ...brokenDependencies(narrow, wide, named),
    ...brokenNames(narrow, wide, closed, left, right),
    ...[
      ...atLeast(narrow, wide, "minProperties", narrow.required?.size ?? 0),
      ...atMost(narrow, wide, "maxProperties", most),
    ].map((rule) => ({ rule })),
  ];
}

function brokenDependencies(narrow: Shape, wide: Shape, named: boolean): Break[] {
  const broken: Break[] = [];
  for (const [key, needs] of wide.dependent ?? []) {
    if (isNever(propertyRules(narrow, key)) || (named && !narrow.properties?.has(key))) continue;
    const given = new Set([...(narrow.required ?? []), ...(narrow.dependent?.get(key) ?? [])]);
    if (needs.some((need) => !given.has(need))) broken.push({ rule: "dependentRequired", subject: key });
  }
  return broken;
}

/** Rules for names hold where both sides have them, or where all names are known and simple patterns decide. */
function brokenNames(narrow: Shape, wide: Shape, closed: boolean, left: Expander, right: Expander): Break[] {
  const own = new Set((narrow.names ?? []).map((schema) => left.hash(schema)));
  const rules = (wide.names ?? []).filter((schema) => !own.has(right.hash(schema)));
  const names = [...(narrow.properties?.keys() ?? [])];
  const kept = rules.every(
    ({ pattern, ...rest }) =>
      closed &&
      typeof pattern === "string" &&
      Object.keys(rest).every((key) => key === "type") &&
      names.every((name) => matches(pattern, name)),
  );
  if (kept) return [];
  return [{ rule: "propertyNames" }];
}
