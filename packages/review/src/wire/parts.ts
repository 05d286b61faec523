import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Use } from "../schema/use.ts";
import type { Version } from "../version.ts";

/** The part of a form that a property describes; undefined where nothing does, so that its encoding says nothing. */
export function partOf(version: Version, schema: Json | undefined, name: string): Use | undefined {
  for (const { properties } of written(version, schema))
    if (isObject(properties) && Object.hasOwn(properties, name))
      return { schema: properties[name], holder: properties, key: name };
  return undefined;
}

/** What OpenAPI says of the content type of a part where the encoding does not: a type for each form of its values. */
export function defaultTypes(version: Version, schema: Json | undefined): string[] {
  const all = written(version, schema);
  const types = all.flatMap(({ type }) => {
    if (Array.isArray(type)) return type;
    if (type === undefined) return [];
    return [type];
  });
  const binary = all.some(({ format, contentEncoding }) => format === "binary" || contentEncoding !== undefined);
  const found = types
    .filter((type) => type !== "null")
    .flatMap((type) => defaultOf(version, String(type), all, binary));
  if (found.length > 0) return [...new Set(found)];
  return [BYTES];
}

const BYTES = "application/octet-stream";

function defaultOf(version: Version, type: string, all: readonly JsonObject[], binary: boolean): string[] {
  if (type === "object") return ["application/json"];
  if (type !== "array") return [binary && type === "string" ? BYTES : "text/plain"];
  const items = all.flatMap((one) => {
    if ("items" in one) return [one.items as Json];
    return [];
  });
  if (items.length > 0) return items.flatMap((item) => defaultTypes(version, item));
  return [BYTES];
}

/** A schema and all that it puts together, as they are written. */
function written(version: Version, schema: Json | undefined, seen = new Set<Json>()): JsonObject[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => {
    if (!Array.isArray(schema[key])) return [];
    return schema[key];
  });
  const target = typeof schema.$ref === "string" ? version.object(schema) : undefined;
  return [schema, ...[target, ...parts].flatMap((part) => written(version, part, seen))];
}
