import { isObject, type Json, type JsonObject, parsePointer } from "@specwright/openapi";
import { BLOB } from "./schema/plain.ts";

/** A schema whose parts are taken apart: all of them hold at once, and none of them is a reference or a combination. */
export type Parts = readonly JsonObject[];

/** With more ways than these to read a schema, an answer costs more than it is worth. */
const MOST_WAYS = 512;

/**
 * Whether TypeScript takes a value, written as a literal, for the type of a schema of the typed document. In doubt it
 * says no: an example that is left out costs one call, and one that does not compile costs the package.
 */
export function fits(value: Json, schema: Json, typed: JsonObject): boolean {
  return ways(schema, typed).some((parts) => fitsParts(value, parts, typed));
}

/** The alternatives that a schema consists of; none for `false`, and none where they are too many. */
export function ways(schema: Json, typed: JsonObject, known: Map<JsonObject, Parts[]> = new Map()): Parts[] {
  if (schema === false) return [];
  if (!isObject(schema)) return [[]];
  const found = known.get(schema) ?? combined(schema, typed, known);
  known.set(schema, found);
  return found;
}

function combined(schema: JsonObject, typed: JsonObject, known: Map<JsonObject, Parts[]>): Parts[] {
  if (typeof schema.$ref === "string") return ways(resolve(schema.$ref, typed), typed, known);
  const own: JsonObject = {};
  for (const [key, part] of Object.entries(schema)) if (!["allOf", "anyOf", "oneOf"].includes(key)) own[key] = part;
  let found: Parts[] = [[own]];
  for (const part of list(schema.allOf)) found = product(found, ways(part, typed, known));
  for (const key of ["anyOf", "oneOf"] as const) {
    if (!Array.isArray(schema[key])) continue;
    const alternatives = schema[key].flatMap((part) => ways(part, typed, known));
    found = product(found, alternatives);
  }
  return found;
}

function product(left: readonly Parts[], right: readonly Parts[]): Parts[] {
  if (left.length * right.length > MOST_WAYS) return [];
  return left.flatMap((a) => right.map((b) => [...new Set([...a, ...b])]));
}

function resolve(reference: string, typed: JsonObject): Json {
  let here: Json = typed;
  for (const key of parsePointer(reference) ?? []) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return false;
    here = here[key] as Json;
  }
  return here;
}

function fitsParts(value: Json, parts: Parts, typed: JsonObject): boolean {
  if (!parts.every((part) => fitsKeywords(value, part))) return false;
  if (Array.isArray(value)) return fitsArray(value, parts, typed);
  return isObject(value) ? fitsObject(value, parts, typed) : true;
}

function fitsKeywords(value: Json, part: JsonObject): boolean {
  if (part.format === BLOB) return false;
  if ("const" in part) return same(part.const as Json, value);
  if (Array.isArray(part.enum)) return part.enum.some((one) => same(one, value));
  const types = Array.isArray(part.type) ? part.type : part.type === undefined ? implied(part) : [part.type];
  return (
    types.length === 0 || types.includes(typeOf(value)) || (types.includes("integer") && typeof value === "number")
  );
}

/** openapi-typescript prints a type for what has members or items, even where the schema names none. */
function implied(part: JsonObject): Json[] {
  if ("properties" in part || "additionalProperties" in part) return ["object"];
  return "items" in part || "prefixItems" in part ? ["array"] : [];
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fitsArray(value: readonly Json[], parts: Parts, typed: JsonObject): boolean {
  return parts.every(({ items, prefixItems }) => {
    const fixed = list(prefixItems);
    if (fixed.length > 0)
      return value.length === fixed.length && value.every((item, index) => fits(item, fixed[index] as Json, typed));
    return items === undefined || value.every((item) => fits(item, items, typed));
  });
}

function fitsObject(value: JsonObject, parts: Parts, typed: JsonObject): boolean {
  const required = parts.flatMap((part) => list(part.required));
  if (!required.every((key) => Object.hasOwn(value, key as string))) return false;
  const open = parts.every((part) => !("properties" in part) && !("additionalProperties" in part));
  return Object.entries(value).every(([key, member]) => {
    const schemas = parts.flatMap((part) => memberSchemas(part, key));
    return schemas.length === 0 ? open : fits(member, { allOf: schemas }, typed);
  });
}

function memberSchemas(part: JsonObject, key: string): Json[] {
  const own = isObject(part.properties) && Object.hasOwn(part.properties, key) ? [part.properties[key] as Json] : [];
  const further = part.additionalProperties;
  return [...own, ...(further === undefined ? [] : [further === true ? {} : further])];
}

export function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
