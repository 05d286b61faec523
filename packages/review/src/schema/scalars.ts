import { definedItems } from "../defined.ts";
import { brokenBound, lowerBound, upperBound } from "./bounds.ts";
import { patternIncluded } from "./language.ts";
import type { Shape } from "./shape.ts";

/** The rules about a number that may be broken. */
export function brokenNumberRules(narrow: Shape, wide: Shape): string[] {
  // Bounds of the other side count as those of integers where only integers can come.
  const integer = narrow.integer === true || wide.integer === true;
  const bounds = [
    brokenBound(lowerBound(narrow, narrow.integer), lowerBound(wide, integer), "lower"),
    brokenBound(upperBound(narrow, narrow.integer), upperBound(wide, integer), "upper"),
  ];
  const steps = (wide.multiples ?? []).filter((step) => !isMultiple(narrow, step));
  const broken = [...bounds.filter((keyword) => keyword !== undefined), ...steps.map(() => "multipleOf")];
  const whole = wide.integer && !narrow.integer && !narrow.multiples?.some((step) => Number.isInteger(step));
  if (whole) return ["type", ...broken];
  return broken;
}

function isMultiple(shape: Shape, step: number): boolean {
  const own = shape.multiples ?? [];
  return own.some((mine) => Number.isInteger(mine / step)) || (shape.integer === true && Number.isInteger(1 / step));
}

/** The rules about a string that may be broken. */
export function brokenStringRules(narrow: Shape, wide: Shape): string[] {
  const own = narrow.patterns ?? [];
  const patterns = (wide.patterns ?? []).filter((pattern) => patternIncluded(own, pattern) !== true);
  return [
    ...atLeast(narrow, wide, "minLength", 0),
    ...atMost(narrow, wide, "maxLength"),
    ...patterns.map(() => "pattern"),
    ...brokenReading(narrow, wide),
  ];
}

/** A text that was decoded, and is read as it stands by the other side: the same text says something else. */
function brokenReading({ atoms = new Map() }: Shape, { raw }: Shape): string[] {
  if (!raw) return [];
  const decoded = [...atoms.values()].find(
    ({ keyword, schema }) => keyword === "contentEncoding" || schema.format === "byte",
  );
  return definedItems(decoded?.keyword);
}

export function atLeast(
  narrow: Shape,
  wide: Shape,
  key: "minLength" | "minItems" | "minProperties",
  least: number,
): string[] {
  if (Math.max(narrow[key] ?? 0, least) >= (wide[key] ?? 0)) return [];
  return [key];
}

export function atMost(
  narrow: Shape,
  wide: Shape,
  key: "maxLength" | "maxItems" | "maxProperties",
  most: number = Number.POSITIVE_INFINITY,
): string[] {
  if (Math.min(narrow[key] ?? Number.POSITIVE_INFINITY, most) <= (wide[key] ?? Number.POSITIVE_INFINITY)) return [];
  return [key];
}
