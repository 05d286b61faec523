import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { fitsParts, itemSchema, memberSchemas, ways } from "./fits.ts";
import { BLOB } from "./schema/plain.ts";

/**
 * The paths of the texts in a value for which its type wants bytes.
 * @param value what fits the schema
 * @param schema a schema of the typed document
 */
export function filesIn(value: Json, schema: Json, typed: JsonObject, at: readonly string[] = []): string[][] {
  const parts = ways(schema, typed).find((way) => fitsParts(value, way, typed)) ?? [];
  if (parts.some(({ format }) => format === BLOB)) return [[...at]];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const all = parts.map((part) => itemSchema(part, index));
      return filesIn(item, { allOf: all }, typed, [...at, String(index)]);
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const all = parts.flatMap((part) => memberSchemas(part, key));
    return filesIn(member, { allOf: all }, typed, [...at, key]);
  });
}
