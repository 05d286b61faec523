import type { Diagnostic } from "@specwright/openapi";

/** Something that lint found. Only what stands at the same place of two versions can be told from what is new. */
export interface LintProblem extends Diagnostic {
  /** JSON pointer of what it is about, where the rule knows it. */
  readonly pointer?: string | undefined;
}
