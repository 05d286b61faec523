import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

// Descriptions are read as they are: what is missing, or of another form, counts as empty.

/** The object itself; an empty one in the place of anything else. */
export function asObject(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  return {};
}

/** The array itself; an empty one in the place of anything else. */
export function asArray(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value;
  return [];
}

/** An array as it is, and any other value as an array of one. */
export function listed(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  return [value];
}

/** `components.schemas` of a description, or another section of its components. */
export function componentsOf(bundled: JsonObject, section: "schemas" | "securitySchemes"): JsonObject {
  return asObject(asObject(bundled.components)[section]);
}
