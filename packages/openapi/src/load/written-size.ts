import type { Json, JsonObject } from "../json/json.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { beyond, LIMITS } from "./limits.ts";
import type { Positions } from "./positions.ts";

/** What a value would be on paper. */
interface Extent {
  /** About how many characters of JSON; infinitely many where the value holds itself. */
  readonly size: number;
  /** Lists and maps inside each other. */
  readonly height: number;
}

const ENDLESS: Extent = { size: Number.POSITIVE_INFINITY, height: 0 };

/**
 * A value that is shared by aliases counts each time: a few aliases of aliases can stand for more than any memory holds.
 * @returns where the value, written out, becomes longer or deeper than the limits, if it does
 */
export function tooLarge(value: Json, positions: Positions, start: Location): Diagnostic | undefined {
  // Almost every description is far from the limits, and to know that takes no memory.
  if (sizeWithin(LIMITS.characters, value, 0) >= 0) return undefined;
  const known = new Map<Json, Extent>();
  const deep = measure(value, known, 0);
  if (typeof deep !== "string" && deep.size <= LIMITS.characters) return undefined;
  if (typeof deep !== "string") {
    const found = "written out, the description has more characters than can be handled";
    return beyond("characters", placeOf(value, known, positions, start), found);
  }
  return beyond(
    "nesting",
    start,
    `lists and maps stand inside each other below "${deep}", ${LIMITS.nesting + 1} deep or more`,
  );
}

/** What is left of a number of characters when a value is written; below 0 where it is too long, or may be too deep. */
function sizeWithin(most: number, value: Json, depth: number): number {
  if (typeof value === "string") return most - value.length - 2;
  if (typeof value !== "object" || value === null) return most - 4;
  if (depth === LIMITS.nesting) return -1;
  let left = most - 2;
  for (const key of Object.keys(value)) {
    left = sizeWithin(left - key.length - 4, (value as JsonObject)[key] as Json, depth + 1);
    if (left < 0) return left;
  }
  return left;
}

/** The extent of a value, or the key below which it is too deep. */
function measure(value: Json, known: Map<Json, Extent>, depth: number): Extent | string {
  if (typeof value === "string") return { size: value.length + 2, height: 0 };
  if (typeof value !== "object" || value === null) return { size: 4, height: 0 };
  const before = known.get(value);
  if (before) return before;
  known.set(value, ENDLESS);
  let [size, height] = [2, 0];
  for (const key of Object.keys(value)) {
    const extent = measure((value as JsonObject)[key] as Json, known, depth + 1);
    if (typeof extent === "string" || depth + extent.height > LIMITS.nesting) return key;
    size += key.length + 4 + extent.size;
    height = Math.max(height, extent.height);
  }
  const extent = { size, height: height + 1 };
  known.set(value, extent);
  return extent;
}

/** The entry at which the limit is passed, as deep as possible. */
function placeOf(value: Json, known: Map<Json, Extent>, positions: Positions, start: Location): Location {
  const sizeOf = (item: Json): number => (measure(item, known, 0) as Extent).size;
  const passed = new Set<Json>();
  let [here, place, left] = [value, start, LIMITS.characters as number];
  while (typeof here === "object" && here !== null && !passed.has(here)) {
    passed.add(here);
    const entry = Object.entries(here).find(([, item]) => {
      const size = sizeOf(item);
      if (size > left) return true;
      left -= size;
      return false;
    });
    if (!entry) return place;
    place = positions.find(here, entry[0]) ?? place;
    here = entry[1];
  }
  return place;
}
