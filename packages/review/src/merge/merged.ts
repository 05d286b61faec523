import type { Draft, Finding } from "../finding.ts";

/** A finding that still knows what it was made of. */
export interface Merged extends Finding {
  readonly drafts: readonly Draft[];
}
