import type { FlatSchema } from "./flat-schema.ts";

/** Lowest and highest value of a number schema, both inside; infinite where it has no bound. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** Distance of neighbours: 1 for integers, otherwise a thousandth, less between narrow bounds, or the schema's `multipleOf`. */
  readonly step: number;
}

export function rangeOf(flat: FlatSchema, whole: boolean): Range {
  const step = reaching(stepOf(flat, whole), flat);
  return { step, lowest: lowestOf(flat, step), highest: highestOf(flat, step) };
}

function lowestOf({ minimum, aboveMinimum }: FlatSchema, step: number): number {
  if (!Number.isFinite(minimum)) return minimum;
  const low = -below(-minimum, step);
  if (aboveMinimum && low === minimum) return tidy(low + step);
  return low;
}

function highestOf({ maximum, belowMaximum }: FlatSchema, step: number): number {
  if (!Number.isFinite(maximum)) return maximum;
  const high = below(maximum, step);
  if (belowMaximum && high === maximum) return tidy(high - step);
  return high;
}

/** The highest number of the grid that is not above another. The remainder of whole numbers is exact, however large they are. */
function below(value: number, step: number): number {
  if (!Number.isInteger(value) || !Number.isInteger(step)) return onGrid(Math.floor(tidy(value / step)), step);
  const rest = value % step;
  return value - rest - (rest < 0 ? step : 0);
}

/** A multiple of a whole step that leads from a large bound to another double. */
function reaching(step: number, { minimum, maximum }: FlatSchema): number {
  const far = Math.max(...[minimum, maximum].filter(Number.isFinite).map(Math.abs), 0);
  if (!Number.isInteger(step)) return step;
  let wide = step;
  while (far + wide - far !== wide) wide *= 2;
  return wide;
}

function stepOf({ multipleOf, minimum, maximum }: FlatSchema, whole: boolean): number {
  const [first] = multipleOf;
  if (first === undefined) return whole ? 1 : Math.min(0.001, narrowStep(maximum - minimum));
  if (whole && !Number.isInteger(first)) return multipleOf.reduce(leastCommon, leastCommon(first, 1));
  return multipleOf.reduce(leastCommon, first);
}

// A tenth of what is between the bounds or less, so that a value lies between them.
function narrowStep(width: number): number {
  if (width <= 0 || !Number.isFinite(width)) return Number.POSITIVE_INFINITY;
  return Number(`1e${Math.floor(Math.log10(width)) - 1}`);
}

// Multiples may be fractions: they are counted in billionths.
function leastCommon(a: number, b: number): number {
  const scale = 1e9;
  const [x, y] = [Math.round(a * scale), Math.round(b * scale)];
  return (x / greatestCommon(x, y)) * (y / scale);
}

function greatestCommon(a: number, b: number): number {
  if (b === 0) return a;
  return greatestCommon(b, a % b);
}

function onGrid(count: number, step: number): number {
  return tidy(count * step);
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(15));
}

/** A number or another one where it is infinite. */
export function finiteOr(value: number, otherwise: number): number {
  if (Number.isFinite(value)) return value;
  return otherwise;
}

/** A number inside the range: the smallest of its kind, or the largest. Undefined if there is none. */
export function sampleNumber(flat: FlatSchema, whole: boolean, large: boolean, index: number): number | undefined {
  const range = rangeOf(flat, whole);
  const { lowest, highest } = range;
  if (lowest > highest) return undefined;
  const value = tidy(valueAt(range, whole, large, index));
  if (value < lowest || value > highest) return undefined;
  return value;
}

function valueAt({ lowest, highest, step }: Range, whole: boolean, large: boolean, index: number): number {
  if (!large) return finiteOr(lowest, Math.min(0, highest)) + index * step;
  const far = finiteOr(highest, Math.max(lowest, farEnough(whole)));
  return onGrid(Math.round(tidy(far / step)), step) - index * step;
}

function farEnough(whole: boolean): number {
  if (whole) return 1000;
  return 1000.5;
}
