import type { JsonObject } from "../json/json.ts";
import { tooManyCopies } from "./copy-limits.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import type { Positions } from "./positions.ts";
import { tooComplex } from "./schema-limits.ts";
import { tooLarge } from "./written-size.ts";

/**
 * Whether a description with local references asks for more than the limits allow.
 * @param start what is named where the place of an object is not known
 * @returns the first problem; there may be more
 */
export function beyondLimits(document: JsonObject, positions: Positions, start: Location): Diagnostic | undefined {
  return (
    tooLarge(document, positions, start) ??
    tooComplex(document, positions, start) ??
    tooManyCopies(document, positions, start)
  );
}
