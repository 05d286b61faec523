import { define, isHidden, isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { SchemaContext } from "./context.ts";

/** Properties, what is required of them, and what may stand beside them. */
export function rewriteObject(schema: JsonObject, context: SchemaContext): JsonObject {
  if (
    !isObject(schema.properties) &&
    !isObject(schema.additionalProperties) &&
    !isObject(schema.patternProperties) &&
    !Array.isArray(schema.required)
  ) {
    return schema;
  }
  const properties = visibleProperties(schema, context);
  const required = requiredKeys(schema, context);
  for (const key of required) if (!Object.hasOwn(properties, key)) define(properties, key, {});
  const { properties: _, required: __, additionalProperties, patternProperties, ...rest } = schema;
  return {
    ...rest,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...others(additionalProperties, patternProperties, properties, context),
  };
}

function visibleProperties(schema: JsonObject, context: SchemaContext): JsonObject {
  const visible: JsonObject = {};
  for (const [key, value] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
    if (!isHidden(value, context.view, context.resolve)) define(visible, key, context.rewrite(value));
  }
  return visible;
}

function requiredKeys({ required, properties }: JsonObject, context: SchemaContext): string[] {
  if (!Array.isArray(required)) return [];
  const own = isObject(properties) ? properties : {};
  const names = required.filter((key): key is string => typeof key === "string");
  return [...new Set(names)].filter(
    (key) => !(Object.hasOwn(own, key) && isHidden(own[key], context.view, context.resolve)),
  );
}

/**
 * Further properties become an index signature, which in TypeScript also covers the named ones. Its type is therefore
 * the union of all of them: with the further type alone, no object could ever satisfy both.
 */
function others(
  additional: Json | undefined,
  patterns: Json | undefined,
  properties: JsonObject,
  context: SchemaContext,
): JsonObject {
  const allowed = [
    ...(isObject(additional) ? [additional] : []),
    ...(isObject(patterns) ? Object.values(patterns) : []),
  ].map((schema) => context.rewrite(schema));
  if (additional === true || allowed.some((schema) => isObject(schema) && Object.keys(schema).length === 0))
    return { additionalProperties: true };
  if (allowed.length === 0) return {};
  const union = [...allowed, ...Object.values(properties)];
  return { additionalProperties: union.length === 1 ? (union[0] as Json) : { anyOf: unique(union) } };
}

function unique(schemas: readonly Json[]): Json[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
