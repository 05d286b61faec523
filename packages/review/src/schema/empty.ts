import type { Conjunction } from "./conjunction.ts";
import { isNever } from "./conjunction.ts";
import type { Expansion } from "./expansion.ts";
import { itemRules, propertyRules, type Shape } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

const DEEPEST = 6;

/** Whether no value can have a shape. `false` where that is not seen. */
export function isEmptyShape(shape: Shape, expansion: Expansion, depth = 0): boolean {
  if (shape.values) return shape.values.length === 0;
  switch (shape.type) {
    case "number":
      return noNumber(shape);
    case "string":
      return (shape.minLength ?? 0) > (shape.maxLength ?? Number.POSITIVE_INFINITY);
    case "array":
      return noArray(shape, expansion, depth);
    case "object":
      return noObject(shape, expansion, depth);
    default:
      return false;
  }
}

function noNumber(shape: Shape): boolean {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = shape;
  const low = Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
  if (!shape.integer) return low > high || (low === high && (low === exclusiveMinimum || high === exclusiveMaximum));
  const first = low === exclusiveMinimum ? Math.floor(low) + 1 : Math.ceil(low);
  const last = high === exclusiveMaximum ? Math.ceil(high) - 1 : Math.floor(high);
  return first > last;
}

function noArray(shape: Shape, expansion: Expansion, depth: number): boolean {
  const least = shape.minItems ?? 0;
  if (least > (shape.maxItems ?? Number.POSITIVE_INFINITY)) return true;
  const described = (shape.prefix?.length ?? 0) + 1;
  return Array.from({ length: Math.min(least, described) }, (_, index) => itemRules(shape, index)).some((rules) =>
    isEmptySet(rules, expansion, depth),
  );
}

function noObject(shape: Shape, expansion: Expansion, depth: number): boolean {
  const required = [...(shape.required ?? [])];
  if (Math.max(required.length, shape.minProperties ?? 0) > (shape.maxProperties ?? Number.POSITIVE_INFINITY))
    return true;
  return required.some((name) => isEmptySet(propertyRules(shape, name), expansion, depth));
}

function isEmptySet(rules: Conjunction, expansion: Expansion, depth: number): boolean {
  if (rules.length === 0 || depth === DEEPEST) return false;
  if (isNever(rules)) return true;
  try {
    return expansion.shapes(rules).every((shape) => isEmptyShape(shape, expansion, depth + 1));
  } catch (error) {
    if (error instanceof TooComplex) return false;
    throw error;
  }
}
