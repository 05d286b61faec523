import { isObject, itemsOf, type Json, type JsonObject } from "@specwright/openapi/internal";

/** Whether a string can be as a schema says, as far as types and listed values tell. */
export function allowsStrings(
  schema: Json | undefined,
  resolve: (reference: string) => Json | undefined,
  passed: ReadonlySet<Json> = new Set(),
): boolean {
  if (!isObject(schema)) return schema !== false;
  // A schema that leads back to itself says no more the second time.
  if (passed.has(schema)) return true;
  const seen = new Set([...passed, schema]);
  const allows = (part: Json | undefined): boolean => allowsStrings(part, resolve, seen);
  if (typeof schema.$ref === "string" && !allows(resolve(schema.$ref))) return false;
  return ownValuesAllow(schema) && itemsOf(schema.allOf).every(allows) && alternativesAllow(schema, allows);
}

function ownValuesAllow({ type, enum: values, ...others }: JsonObject): boolean {
  if (type !== undefined && ![type].flat().includes("string")) return false;
  if (Array.isArray(values) && !values.some(isString)) return false;
  return !Object.hasOwn(others, "const") || isString(others.const);
}

function alternativesAllow({ anyOf, oneOf }: JsonObject, allows: (part: Json) => boolean): boolean {
  return [anyOf, oneOf].every((list) => !Array.isArray(list) || list.some(allows));
}

function isString(value: Json | undefined): boolean {
  return typeof value === "string";
}
