import { isObject, itemsOf, type Json, type JsonObject, ownMember, targetOf } from "@specwright/openapi/internal";
import { type Leaf, leafOf } from "../values/leaf.ts";
import { TUPLE } from "./schema/context.ts";
import { BLOB } from "./schema/plain.ts";

/** Schemas that all apply to a value at once. None of them is a reference or a combination of others. */
export type Parts = readonly JsonObject[];

/** A schema with more alternatives than these would take too long. */
const MOST_WAYS = 512;

/**
 * Whether TypeScript accepts a value, written as a literal, for the type of a schema. In doubt the answer is no: an
 * example that is left out costs one call, and an example that does not compile costs the package.
 * @param schema a schema of the typed document
 * @param typed the document whose types schema.ts holds
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
  if (typeof schema.$ref === "string") return ways(targetOf(typed, schema.$ref) ?? false, typed, known);
  const own: JsonObject = {};
  for (const [key, part] of Object.entries(schema)) if (!["allOf", "anyOf", "oneOf"].includes(key)) own[key] = part;
  let found: Parts[] = [[own]];
  for (const part of itemsOf(schema.allOf)) found = product(found, ways(part, typed, known));
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

/** The same for schemas that all apply. Bytes are written as text, of which a call makes a blob. */
export function fitsParts(value: Json, parts: Parts, typed: JsonObject): boolean {
  if (parts.some(({ format }) => format === BLOB)) return typeof value === "string" && parts.every(isOpenToBlob);
  if (!parts.every((part) => fitsKeywords(value, part))) return false;
  if (Array.isArray(value)) return fitsArray(value, parts, typed);
  if (isObject(value)) return fitsObject(value, parts, typed);
  return true;
}

function fitsKeywords(value: Json, part: JsonObject): boolean {
  const leaf = leafOf(part);
  if (leaf) return isWritten(value, leaf);
  if ("const" in part) return same(part.const as Json, value);
  if (Array.isArray(part.enum)) return part.enum.some((one) => same(one, value));
  const types = typesOf(part);
  if (types.length === 0 || types.includes(typeOf(value))) return true;
  return types.includes("integer") && typeof value === "number";
}

/** Whether the type of a schema takes a blob: it is one, or says nothing of what a value is. */
function isOpenToBlob(part: JsonObject): boolean {
  return part.format === BLOB || (typesOf(part).length === 0 && !("const" in part || "enum" in part));
}

/** Whether code says a value of the wire as one of a program. For Temporal there is none that every platform runs. */
function isWritten(value: Json, { as }: Leaf): boolean {
  if (as === "bigint") return Number.isSafeInteger(value);
  return as === "Date" && typeof value === "string" && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The types that a schema names. If it names none, openapi-typescript prints the type of its properties or items. */
export function typesOf(part: JsonObject): Json[] {
  if (part.type !== undefined) return [part.type].flat();
  if ("properties" in part || "additionalProperties" in part) return ["object"];
  if ("items" in part || "prefixItems" in part) return ["array"];
  return [];
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fitsArray(value: readonly Json[], parts: Parts, typed: JsonObject): boolean {
  return parts.every((part) => {
    if (value.length < Number(part[TUPLE] ?? 0)) return false;
    return value.every((item, index) => fits(item, itemSchema(part, index), typed));
  });
}

export function itemSchema({ items = {}, prefixItems }: JsonObject, index: number): Json {
  return itemsOf(prefixItems)[index] ?? items;
}

function fitsObject(value: JsonObject, parts: Parts, typed: JsonObject): boolean {
  const required = parts.flatMap((part) => itemsOf(part.required));
  if (!required.every((key) => Object.hasOwn(value, key as string))) return false;
  const open = parts.every((part) => !("properties" in part) && !("additionalProperties" in part));
  return Object.entries(value).every(([key, member]) => {
    const schemas = parts.flatMap((part) => memberSchemas(part, key));
    if (schemas.length === 0) return open;
    return fits(member, { allOf: schemas }, typed);
  });
}

export function memberSchemas(part: JsonObject, key: string): Json[] {
  return [ownMember(part.properties, key), part.additionalProperties].filter((schema) => schema !== undefined);
}
