import { type BrokenRule, brokenRules } from "./broken-rule.ts";
import { isNever } from "./conjunction.ts";
import type { Expansion } from "./expansion.ts";
import { missingCounterpart } from "./objects.ts";
import { isClosed, type Openness } from "./reason.ts";
import { atLeast, atMost } from "./scalars.ts";
import { matches, propertyRules, type Shape } from "./shape.ts";

/** Who hashes the schemas of each side, and how what is not described is taken. */
interface Sides {
  readonly narrow: Expansion;
  readonly wide: Expansion;
  readonly openness: Openness;
}

/** The rules about an object as a whole that may be broken. */
export function brokenObjectRules(narrow: Shape, wide: Shape, sides: Sides): BrokenRule[] {
  const needed = [...(wide.required ?? [])].filter((key) => !narrow.required?.has(key));
  const described = [...(narrow.properties?.keys() ?? [])];
  const gone = described.filter((key) => missingCounterpart(key, narrow, wide, sides.openness));
  return [
    ...needed.map((subject) => ({ rule: "required", subject })),
    ...gone.map((subject) => ({ rule: "property", subject })),
    ...brokenDependencies(narrow, wide, sides),
    ...brokenNames(narrow, wide, sides),
    ...brokenRules([
      ...atLeast(narrow, wide, "minProperties", narrow.required?.size ?? 0),
      ...atMost(narrow, wide, "maxProperties", mostProperties(narrow)),
    ]),
  ];
}

/** Whether no property can be there beside those that are described. */
function namesAllProperties({ rest, patternProperties }: Shape): boolean {
  return rest !== undefined && isNever(rest) && !patternProperties;
}

function mostProperties(shape: Shape): number {
  if (!namesAllProperties(shape)) return Number.POSITIVE_INFINITY;
  return shape.properties?.size ?? 0;
}

function brokenDependencies(narrow: Shape, wide: Shape, { openness }: Sides): BrokenRule[] {
  const named = openness !== "open" && isClosed(narrow);
  const broken: BrokenRule[] = [];
  for (const [key, needs] of wide.dependent ?? []) {
    if (isNever(propertyRules(narrow, key)) || (named && !narrow.properties?.has(key))) continue;
    const given = new Set([...(narrow.required ?? []), ...(narrow.dependent?.get(key) ?? [])]);
    if (needs.some((need) => !given.has(need))) broken.push({ rule: "dependentRequired", subject: key });
  }
  return broken;
}

/** Rules for names hold where both sides have them, or where all names are known and simple patterns decide. */
function brokenNames(narrow: Shape, wide: Shape, sides: Sides): BrokenRule[] {
  const own = new Set((narrow.names ?? []).map((schema) => sides.narrow.hash(schema)));
  const rules = (wide.names ?? []).filter((schema) => !own.has(sides.wide.hash(schema)));
  const names = [...(narrow.properties?.keys() ?? [])];
  const kept = rules.every(
    ({ pattern, ...rest }) =>
      namesAllProperties(narrow) &&
      typeof pattern === "string" &&
      Object.keys(rest).every((key) => key === "type") &&
      names.every((name) => matches(pattern, name)),
  );
  if (kept) return [];
  return [{ rule: "propertyNames" }];
}
