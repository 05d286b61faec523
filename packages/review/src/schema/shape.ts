import { boundedPattern, type Json, type JsonObject } from "@specwright/openapi/internal";
import type { Conjunction } from "./conjunction.ts";

export type ValueType = "null" | "boolean" | "number" | "string" | "array" | "object";
export const VALUE_TYPES: readonly ValueType[] = ["null", "boolean", "number", "string", "array", "object"];

/** A rule that is only compared as a whole: `not`, `if`, an unknown format, … */
export interface Atom {
  readonly keyword: string;
  readonly schema: JsonObject;
}

/** How many items of an array may be of a kind. */
export interface Contained {
  readonly schema: JsonObject;
  readonly least: number;
  readonly most: number;
}

/**
 * Values of one JSON type under the rules that hold for all of them. A set of values is a list of shapes. A missing
 * field is a missing rule. `from` remembers which schema gave a rule, for the place in the report.
 */
export interface Shape {
  readonly type: ValueType;
  /** Only these, if the schema lists them. */
  readonly values?: readonly Json[];
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multiples?: readonly number[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns?: readonly string[];
  /** Whether the text is said to be read as it stands. */
  readonly raw?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: boolean;
  /** By structure hash of the kind. */
  readonly contains?: ReadonlyMap<string, Contained>;
  readonly prefix?: readonly Conjunction[];
  /** Items after the prefix, or properties without a rule of their own. Missing where the schema does not say. */
  readonly rest?: Conjunction;
  readonly properties?: ReadonlyMap<string, Conjunction>;
  readonly patternProperties?: ReadonlyMap<string, Conjunction>;
  readonly required?: ReadonlySet<string>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependent?: ReadonlyMap<string, readonly string[]>;
  readonly names?: Conjunction;
  /** By structure hash. */
  readonly atoms?: ReadonlyMap<string, Atom>;
  readonly from?: ReadonlyMap<string, JsonObject>;
  /** Names of the union branches that led here, outermost first. */
  readonly branches?: readonly string[];
}

/** Rules on their way into a shape. */
export type ShapeRules = { -readonly [key in keyof Shape]?: Shape[key] | undefined };

/** A rest that one side leaves open stays what the other says; open on both sides it stays unsaid. */
export function restOfBoth(a: Shape, b: Shape): Conjunction | undefined {
  if (!a.rest || !b.rest) return a.rest ?? b.rest;
  return union(a.rest, b.rest);
}

/** The rules for a property, whether it is described, matches a pattern, or is one of the rest. */
export function propertyRules(shape: Shape, name: string): Conjunction {
  const own = shape.properties?.get(name);
  const matching = [...(shape.patternProperties ?? [])]
    .filter(([pattern]) => matches(pattern, name))
    .map(([, conjunction]) => conjunction);
  if (!own && matching.length === 0) return shape.rest ?? [];
  return union(own ?? [], ...matching);
}

export function itemRules(shape: Shape, index: number): Conjunction {
  return shape.prefix?.[index] ?? shape.rest ?? [];
}

export function union(...parts: readonly Conjunction[]): Conjunction {
  return [...new Set(parts.flat())];
}

export function matches(pattern: string, text: string): boolean {
  try {
    return boundedPattern(pattern).test(text);
  } catch {
    // What is no pattern, or takes too long to say, keeps nothing out.
    return true;
  }
}
