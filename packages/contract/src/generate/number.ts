import type { FlatSchema } from "./flat-schema.ts";

/** Lowest and highest value of a number schema, both inside; infinite where it has no bound. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** Distance of neighbours: 1 for integers, otherwise a thousandth or the schema's `multipleOf`. */
  readonly step: number;
}

export function rangeOf(flat: FlatSchema, whole: boolean): Range {
  const step = stepOf(flat, whole);
  const { minimum, maximum, aboveMinimum, belowMaximum } = flat;
  const low = Number.isFinite(minimum) ? onGrid(Math.ceil(tidy(minimum / step)), step) : minimum;
  const high = Number.isFinite(maximum) ? onGrid(Math.floor(tidy(maximum / step)), step) : maximum;
  return {
    step,
    lowest: aboveMinimum && low === minimum ? tidy(low + step) : low,
    highest: belowMaximum && high === maximum ? tidy(high - step) : high,
  };
}

function stepOf({ multipleOf }: FlatSchema, whole: boolean): number {
  const [first] = multipleOf;
  if (first === undefined) return whole ? 1 : 0.001;
  const whole1 = !whole || Number.isInteger(first);
  const step = multipleOf.reduce(leastCommon, whole1 ? first : leastCommon(first, 1));
  return step;
}

// Multiples may be fractions: they are counted in billionths.
function leastCommon(a: number, b: number): number {
  const scale = 1e9;
  const [x, y] = [Math.round(a * scale), Math.round(b * scale)];
  return (x / greatestCommon(x, y)) * (y / scale);
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

function onGrid(count: number, step: number): number {
  return tidy(count * step);
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** A number inside the range: the smallest of its kind, or the largest. Undefined if there is none. */
export function sampleNumber(flat: FlatSchema, whole: boolean, large: boolean, index: number): number | undefined {
  const { lowest, highest, step } = rangeOf(flat, whole);
  if (lowest > highest) return undefined;
  const near = Number.isFinite(lowest) ? lowest : Math.min(0, highest);
  const far = Number.isFinite(highest) ? highest : Math.max(lowest, whole ? 1000 : 1000.5);
  const value = large ? onGrid(Math.round(tidy(far / step)), step) - index * step : tidy(near + index * step);
  const inside = tidy(value);
  return inside < lowest || inside > highest ? undefined : inside;
}
