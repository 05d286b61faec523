import type { Terminal } from "../terminal.ts";

/** What is to be checked. */
export interface CheckRequest {
  readonly id: string;
  /** Whether the package is made anew, in place of being compared. */
  readonly write: boolean;
  /** Whether to print all that is wrong. */
  readonly all: boolean;
}

/** What a step has found. */
export interface Found {
  /** In a few words: "no problems", "2 files are out of date". */
  readonly summary: string;
  /** What is wrong, each with its lines. Empty if all is well. */
  readonly problems: readonly string[];
  /** What else there is to know. */
  readonly notes?: readonly string[];
  /** The command that mends it, or says more of it. */
  readonly next?: string;
}

/** A step of a check. */
export interface Step {
  readonly name: string;
  /** Whether the steps after it have nothing to look at where it fails. */
  readonly needed: boolean;
  readonly run: (request: CheckRequest, terminal: Terminal) => Promise<Found>;
}
