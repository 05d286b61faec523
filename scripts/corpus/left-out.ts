import type { Generated } from "@specwright/codegen";
import type { Counts } from "./result.ts";

/** What a package goes without. */
export interface LeftOut {
  readonly operations: number;
  /** Operations and other parts, such as media types and examples, by the rule that leaves them out. */
  readonly rules: Counts;
}

export function leftOut({ operations, model, notes }: Generated): LeftOut {
  const rules: { [rule: string]: number } = {};
  for (const { rule, lacks } of notes) if (lacks !== undefined) rules[rule] = (rules[rule] ?? 0) + 1;
  return { operations: operations - model.operations.length, rules };
}
