import type { Json, JsonObject } from "@specwright/openapi";

/**
 * What stands beside `nullable: true`, or null. By the letter OpenAPI 3.0 widens a type alone by it, and 3.1 has no such
 * word, but nobody writes it for any other reason.
 * @param schema as `dialect` writes it
 * @param apart keywords that stay beside the alternatives
 */
export function orNull(schema: JsonObject, apart: readonly string[]): JsonObject {
  const entries = Object.entries(schema);
  if (entries.some(([keyword]) => !apart.includes(keyword) && !WIDENED.has(keyword))) {
    const kept = entries.filter(([keyword]) => apart.includes(keyword));
    const own = entries.filter(([keyword]) => !apart.includes(keyword));
    return { anyOf: [Object.fromEntries(own), { type: "null" }], ...Object.fromEntries(kept) };
  }
  const widened = { ...schema };
  if (schema.type !== undefined) widened.type = withNull([schema.type].flat(), "null");
  if (Array.isArray(schema.enum)) widened.enum = withNull(schema.enum, null);
  return widened;
}

/** Keywords that let null pass, or that can list it. */
const WIDENED: ReadonlySet<string> = new Set(
  `type enum format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems
  maxItems uniqueItems minContains maxContains required minProperties maxProperties dependentRequired properties
  patternProperties additionalProperties propertyNames items prefixItems contains`.split(/\s+/),
);

function withNull(list: Json[], none: Json): Json[] {
  return list.includes(none) ? list : [...list, none];
}
