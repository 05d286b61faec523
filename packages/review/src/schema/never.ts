import { isEverything } from "./base-shapes.ts";
import { type Conj, NEVER_SCHEMA } from "./space.ts";

/** Whether no value at all fits, as far as that can be seen without looking into properties. */
export function isNever(conj: Conj): boolean {
  return conj.some((schema) => isEverything(schema.not) || schema === NEVER_SCHEMA);
}
