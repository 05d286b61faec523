import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

/** Schemas that all hold for one value. None of them is a value without any rule. */
export type Conjunction = readonly JsonObject[];

/** What a boolean `false` becomes: every schema is an object, so that each has an identity and an origin. */
export const NEVER_SCHEMA: JsonObject = { not: {} };

/** Whether a schema allows every value, so that its `not` allows none. */
export function isEverything(schema: Json | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length === 0;
}

/** Whether no value at all fits, as far as that can be seen without looking into properties. */
export function isNever(conjunction: Conjunction): boolean {
  return conjunction.some((schema) => isEverything(schema.not) || schema === NEVER_SCHEMA);
}
