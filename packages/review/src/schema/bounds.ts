import type { Shape } from "./shape.ts";

/** A bound of numbers, and the keyword that says it. */
interface Bound {
  readonly value: number;
  /** Whether the value itself is shut out. */
  readonly open: boolean;
  readonly keyword: string;
}

type End = "lower" | "upper";

/** The lower bound that binds; for integers a closed one, as far as a number can tell the next from it. */
export function lowerBound(shape: Shape, integer: boolean | undefined): Bound | undefined {
  const bounds = [...bound(shape, "minimum", "closed"), ...bound(shape, "exclusiveMinimum", "open")];
  return tightest(
    bounds.map((one) => wholeBound(one, "lower", integer)),
    "lower",
  );
}

/** The upper bound that binds. */
export function upperBound(shape: Shape, integer: boolean | undefined): Bound | undefined {
  const bounds = [...bound(shape, "maximum", "closed"), ...bound(shape, "exclusiveMaximum", "open")];
  return tightest(
    bounds.map((one) => wholeBound(one, "upper", integer)),
    "upper",
  );
}

type Keyword = "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum";

function bound(shape: Shape, keyword: Keyword, kind: "open" | "closed"): Bound[] {
  const value = shape[keyword];
  if (value === undefined) return [];
  return [{ value, open: kind === "open", keyword }];
}

/** By what a bound is multiplied, so that the tighter one is the greater. */
const SIGN = { lower: 1, upper: -1 } as const;

function tightest(bounds: readonly Bound[], end: End): Bound | undefined {
  return bounds.toSorted((a, b) => SIGN[end] * (b.value - a.value) || Number(b.open) - Number(a.open))[0];
}

/** The same bound for integers. */
function wholeBound(given: Bound, end: End, integer: boolean | undefined): Bound {
  const value = firstInteger(given, end);
  if (!integer || !Number.isSafeInteger(value)) return given;
  return { ...given, value, open: false };
}

const ROUND = { lower: Math.ceil, upper: Math.floor } as const;

/** The integer that is next to a bound, on its inner side. */
function firstInteger({ value, open }: Bound, end: End): number {
  const whole = ROUND[end](value);
  if (open && whole === value) return whole + SIGN[end];
  return whole;
}

/** The keyword of a needed bound that values within another one may break. */
export function brokenBound(own: Bound | undefined, needed: Bound | undefined, end: End): string | undefined {
  if (!needed || (own && isWithin(own, needed, end))) return undefined;
  return needed.keyword;
}

function isWithin(own: Bound, needed: Bound, end: End): boolean {
  if (own.value === needed.value) return own.open || !needed.open;
  return SIGN[end] * (own.value - needed.value) > 0;
}
