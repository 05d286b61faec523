import type { Conjunction } from "./conjunction.ts";
import type { Expander } from "./expand.ts";
import type { Judge } from "./judge.ts";
import type { Openness, Reason } from "./reason.ts";
import type { Shape } from "./shape.ts";

/** What decides whether the values of the narrow side are values of the wide side. */
export interface Comparison {
  readonly narrow: Expander;
  readonly wide: Expander;
  readonly judge: Judge;
  readonly openness: Openness;
  /**
   * `explaining` says what differs. `proving` looks for a proof alone, by cutting sets into parts; what it says of a
   * difference helps nobody. `reverse` goes the other way round, for what a `oneOf` shuts out.
   */
  readonly purpose: "explaining" | "proving" | "reverse";
}

/** Two sets of values as schemas, and as the shapes that these stand for. */
export interface SetPair {
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
  readonly narrowShapes: readonly Shape[];
  readonly wideShapes: readonly Shape[];
}

/** Inclusions that the comparison of one shape asks for in its turn. */
export interface InnerInclusions {
  /** Why a part of a value does not fit. */
  reasons(narrow: Conjunction, wide: Conjunction): readonly Reason[];
  /** Whether every value of a schema of the wide side fits one of the narrow side. */
  isReverse(schema: Conjunction, branch: Conjunction): boolean;
}
