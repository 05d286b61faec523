import type { LintProblem } from "./problem.ts";
import type { Linted } from "./redocly.ts";

/** A provider to look at: its folder, relative to the root. */
export interface Target {
  readonly id: string;
  readonly folder: string;
  /** The description in it, where it is not the one that the folder or its provider.yaml names. */
  readonly document?: string;
}

/** Everything that lint says of a provider, what is known of old included. */
export interface Inspected {
  readonly id: string;
  readonly problems: readonly LintProblem[];
  /** Its description, where lint can look at it more closely. */
  readonly readable?: Linted;
  /** Whether somebody else wrote the description. */
  readonly imported: boolean;
}
