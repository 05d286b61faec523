import type { Compiler } from "./job.ts";
import type { Step } from "./result.ts";

/** How descriptions are tried. */
export interface Options {
  readonly steps: readonly Step[];
  readonly compilers: readonly Compiler[];
  /** Processes at a time. */
  readonly jobs: number;
  /** Seconds for one step. */
  readonly timeout: number;
  /** Lines for the `provider.yaml` of each description, beside what is inferred. */
  readonly settings?: string | undefined;
  /** Where workspaces stay; they go where it is left out. */
  readonly keep?: string | undefined;
  /** Whether a process takes several descriptions: this is faster, and its memory says nothing. */
  readonly shared?: boolean;
}
