import type { Generated } from "@specwright/codegen";
import type { Counts } from "./result.ts";

/** What a package goes without. */
export interface LeftOut {
  readonly operations: number;
  /** Operations and other parts, such as media types and examples, by the rule that leaves them out. */
  readonly rules: Counts;
}

/** Today a description is generated as a whole or refused as a whole. */
export function leftOut(_generated: Generated): LeftOut {
  return { operations: 0, rules: {} };
}
