import type { JsonObject } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import { isNever } from "./conjunction.ts";
import type { Shape } from "./shape.ts";

/** One step into a value: which shape it has there, and where it goes on. */
export interface Step {
  readonly shape: Shape;
  readonly key: string | number;
}

/** One cause why values of one version are not values of the other. */
export interface Reason {
  /** Keyword of JSON Schema, or `variant` for a branch of a union without a counterpart. */
  readonly rule: string;
  /** What it is about: the name of a property, the values of an enum. */
  readonly subject: string;
  /** From the outermost value to the one that does not fit. */
  readonly steps: readonly Step[];
  /** The rules for that value on both sides. */
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
  readonly shape: Shape;
  /** The shape of the other side that comes nearest. */
  readonly other: Shape | undefined;
  /** The schemas that cause it, for the place in the report. */
  readonly narrowSource: JsonObject | undefined;
  readonly wideSource: JsonObject | undefined;
  /** Differences that it stands for, too many or too small to be told one by one: each may have a value that shows it. */
  readonly rest?: readonly Reason[];
}

/** How what a schema does not mention is taken. */
export type Openness =
  /** As JSON Schema says: anything may stand there. */
  | "open"
  /** Whoever sends adds nothing under a name that only the other side describes. */
  | "sender"
  /** Only what is described counts, on both sides: finds what is new or gone. */
  | "described";

/** A property that must not be there describes nothing. */
export function isClosed({ rest, patternProperties, properties }: Shape): boolean {
  if (rest !== undefined || patternProperties !== undefined) return false;
  return [...(properties?.values() ?? [])].some((rules) => !isNever(rules));
}
