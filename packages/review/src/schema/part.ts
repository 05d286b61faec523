import type { Conjunction } from "./conjunction.ts";

/** What one part of a value may be on both sides. */
export interface Part {
  readonly key: string | number;
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
}
