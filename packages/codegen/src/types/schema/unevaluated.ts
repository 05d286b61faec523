import { isObject, itemsOf, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { COMBINERS, type SchemaContext } from "./context.ts";

/** Keywords whose schemas evaluate properties and items beside those that the schema itself describes. */
const EVALUATING = [...COMBINERS, "if", "then", "else", "dependentSchemas", "contains"];

/**
 * Unevaluated properties and items are further ones, if nothing but the schema itself evaluates any. Otherwise
 * TypeScript has no words for them: they may be anything, or nobody mentions them.
 */
export function unevaluatedAsFurther(schema: JsonObject): JsonObject {
  const { unevaluatedProperties: properties, unevaluatedItems: items } = schema;
  if (properties === undefined && items === undefined) return schema;
  const isAlone = !EVALUATING.some((key) => key in schema);
  const further: JsonObject = {};
  if (properties !== undefined && (isAlone || properties !== false))
    further.additionalProperties = isAlone ? properties : true;
  if (items !== undefined && isAlone) further.items = items;
  return { ...further, ...schema };
}

/**
 * Names that only a condition describes: they may be there. What they hold depends on the condition, so that it is
 * anything.
 */
export function conditionalNames(schema: JsonObject, context: SchemaContext): string[] {
  if (schema.additionalProperties === false) return [];
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const left = [schema.if, schema.then, schema.else, ...Object.values(membersOf(schema.dependentSchemas))];
  while (left.length > 0) {
    const part = left.pop();
    if (!isObject(part) || seen.has(part)) continue;
    seen.add(part);
    for (const name of Object.keys(membersOf(part.properties))) names.add(name);
    if (typeof part.$ref === "string") left.push(context.resolve(part.$ref));
    left.push(part.if, part.then, part.else, ...COMBINERS.flatMap((key) => itemsOf(part[key])));
  }
  return [...names];
}
