import { define, isObject, itemsOf, type Json, type JsonObject, membersOf, ownMember } from "@specwright/openapi";
import type { SchemaContext } from "./context.ts";

/** A branch that only requires a property takes its type from the place that describes the property. */
export function fillRequired(branch: Json, known: JsonObject): Json {
  if (!isObject(branch) || !Array.isArray(branch.required) || "$ref" in branch) return branch;
  const own = membersOf(branch.properties);
  const properties: JsonObject = {};
  for (const [key, value] of Object.entries(own)) define(properties, key, value);
  for (const key of branch.required) {
    if (typeof key !== "string" || Object.hasOwn(own, key)) continue;
    const described = ownMember(known, key);
    if (described !== undefined) define(properties, key, described);
  }
  return { ...branch, properties };
}

/** The properties that a schema and its allOf branches describe, references followed. */
export function knownProperties(
  schema: Json | undefined,
  context: SchemaContext,
  seen: Set<Json> = new Set(),
): JsonObject {
  if (!isObject(schema) || seen.has(schema)) return {};
  seen.add(schema);
  const parts = itemsOf(schema.allOf).slice();
  if (typeof schema.$ref === "string") parts.unshift(context.resolve(schema.$ref) ?? {});
  const found: JsonObject = {};
  for (const part of [...parts.map((one) => knownProperties(one, context, seen)), membersOf(schema.properties)])
    for (const [key, value] of Object.entries(part)) define(found, key, value);
  return found;
}
