import type { Outcome } from "@specwright/codegen/workspace";
import type { Diagnostic } from "@specwright/openapi/diagnostic";

/** A package in memory. */
export interface Package extends Outcome {
  readonly row: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** A package, or why none can be made. Goes from a worker to who waits for it. */
export type Attempt = { readonly made: Package } | { readonly refused: readonly Diagnostic[] };

/** What is to be made. */
export interface Task {
  readonly workspace: string;
  readonly id: string;
  readonly strict: boolean;
}
