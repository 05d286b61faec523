import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { asArray, listed } from "../json-value.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { Version } from "../version.ts";

/** The part of a form that a property describes; undefined where nothing does, so that its encoding says nothing. */
export function partOf(version: Version, schema: Json | undefined, name: string): SchemaUse | undefined {
  for (const { properties } of written(version, schema))
    if (isObject(properties) && Object.hasOwn(properties, name))
      return { schema: properties[name], holder: properties, key: name };
  return undefined;
}

/** What OpenAPI says of the content type of a part where the encoding does not: a type for each form of its values. */
export function defaultTypes(version: Version, schema: Json | undefined): string[] {
  const all = written(version, schema);
  const types = all.flatMap(({ type }) => listed(type)).filter((type) => type !== "null");
  const found = types.flatMap((type) => defaultOf(version, String(type), all));
  if (found.length > 0) return [...new Set(found)];
  return [BYTES];
}

const BYTES = "application/octet-stream";

function defaultOf(version: Version, type: string, all: readonly JsonObject[]): string[] {
  if (type === "object") return ["application/json"];
  if (type === "string" && all.some(isBinary)) return [BYTES];
  if (type !== "array") return ["text/plain"];
  const items = all.filter((one) => "items" in one).map((one) => one.items as Json);
  if (items.length > 0) return items.flatMap((item) => defaultTypes(version, item));
  return [BYTES];
}

function isBinary({ format, contentEncoding }: JsonObject): boolean {
  return format === "binary" || contentEncoding !== undefined;
}

/** A schema and all that it puts together, as they are written. */
function written(version: Version, schema: Json | undefined, seen = new Set<Json>()): JsonObject[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => asArray(schema[key]));
  if (typeof schema.$ref === "string") parts.unshift(version.object(schema) ?? null);
  return [schema, ...parts.flatMap((part) => written(version, part, seen))];
}
