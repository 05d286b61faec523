import type { Step, StepResult } from "./result.ts";

/** The versions of TypeScript that can be asked, by name. */
export const COMPILERS = ["7", "5.9"] as const;

export type Compiler = (typeof COMPILERS)[number];

/** What a process is told of one description. */
export interface Job {
  readonly id: string;
  readonly file: string;
  /** The folder that no reference of it may lead out of. */
  readonly root: string;
  /** The workspace of its own, which is there already. */
  readonly workspace: string;
  /** Lines for its `provider.yaml`, beside what is inferred. */
  readonly settings?: string | undefined;
  readonly steps: readonly Step[];
  readonly compilers: readonly Compiler[];
}

/** What a process tells of it. */
export type Message =
  | { readonly kind: "began"; readonly step: Step }
  | { readonly kind: "ended"; readonly result: StepResult }
  | { readonly kind: "done" };
