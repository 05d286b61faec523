import type { Generated } from "@specwright/codegen";
import type { Counts } from "./result.ts";

/** What a package goes without, by rule. Today a description is generated as a whole or refused as a whole. */
export function leftOut(_generated: Generated): Counts {
  return {};
}
