import { isObject, type UnknownObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { describesEvents } from "./read-event.ts";

/** What the data of each event of a stream is, where a schema leaves no doubt: JSON, or nothing but text. */
export function dataKind(schemas: SchemaSet, schema: string): "json" | "text" | undefined {
  const { types, items, properties } = shapeOf(schemas, schema);
  if (items !== undefined && [...types].every((type) => type === "array")) return dataKind(schemas, items);
  if (!describesEvents([...properties.keys()], schema)) return kindOfValue(schemas, schema);
  const data = properties.get("data");
  // Each alternative has data of its own.
  if (data === undefined || hasAlternatives(described(schemas, schema))) return undefined;
  return kindOfValue(schemas, data);
}

function kindOfValue(schemas: SchemaSet, schema: string): "json" | "text" | undefined {
  const { types } = shapeOf(schemas, schema);
  if (types.size === 0) return undefined;
  if (!types.has("string")) return "json";
  if (types.size > 1 || hasAlternatives(described(schemas, schema)) || hasContent(schemas, schema)) return undefined;
  return "text";
}

function hasAlternatives(schema: UnknownObject): boolean {
  return ["anyOf", "oneOf", "allOf"].some((keyword) => keyword in schema);
}

function hasContent(schemas: SchemaSet, schema: string): boolean {
  return "contentMediaType" in described(schemas, schema);
}

function described(schemas: SchemaSet, schema: string): UnknownObject {
  const { value } = schemas.resolved(schema);
  return isObject(value) ? value : {};
}
