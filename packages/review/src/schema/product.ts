import { baseShapes } from "./base-shapes.ts";
import { meet } from "./meet.ts";
import type { Shape } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

const MOST_SHAPES = 400;

/** The shapes of a schema without any rule. */
export const ANYTHING: readonly Shape[] = baseShapes({}, () => "").map(({ from: _, ...shape }) => shape);

/**
 * The values that are in both unions, as shapes.
 * @throws TooComplex
 */
export function product(a: readonly Shape[], b: readonly Shape[]): readonly Shape[] {
  if (a === ANYTHING) return b;
  const met = a.flatMap((left) => b.flatMap((right) => common(left, right)));
  if (met.length > MOST_SHAPES) throw new TooComplex();
  return met;
}

/** The values that are in both shapes: one shape, or none. */
export function common(one: Shape, other: Shape): Shape[] {
  if (one.type !== other.type) return [];
  const met = meet(one, other);
  if (!met) return [];
  return [met];
}
