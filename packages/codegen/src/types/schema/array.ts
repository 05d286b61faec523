import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { LIST, type SchemaContext } from "./context.ts";

/** Arrays and tuples. A tuple is printed as one only where its length is fixed; otherwise it is a list of any of its items. */
export function rewriteArray(schema: JsonObject, context: SchemaContext): JsonObject {
  const { items, prefixItems } = schema;
  if (items === undefined && !Array.isArray(prefixItems)) return schema;
  const name = context.listName?.();
  const typed: JsonObject = { ...schema, type: schema.type ?? "array" };
  if (name !== undefined) typed[LIST] = name;
  if (!Array.isArray(prefixItems)) return { ...typed, items: rewriteItems(items, context) };
  const members = prefixItems.map((member) => context.rewrite(member));
  if (name === undefined && hasFixedLength(schema, members.length))
    return { ...typed, items: false, prefixItems: members };
  const { prefixItems: _, ...list } = typed;
  return { ...list, items: anyOf([...members, ...furtherItems(items, context)]) };
}

function hasFixedLength({ items, minItems, maxItems }: JsonObject, length: number): boolean {
  return Number(minItems) >= length && (items === false || Number(maxItems) === length);
}

function anyOf(schemas: Json[]): JsonObject {
  if (schemas.some((schema) => isObject(schema) && Object.keys(schema).length === 0)) return {};
  return { anyOf: schemas };
}

/** The schema of the items behind the fixed ones; none if there are no further items. */
function furtherItems(items: Json | undefined, context: SchemaContext): Json[] {
  if (items === false) return [];
  if (items === undefined || items === true) return [{}];
  return [context.rewrite(items)];
}

/** An array without items has items of an empty enum: openapi-typescript prints it as `never` at every place. */
function rewriteItems(items: Json | undefined, context: SchemaContext): Json {
  if (items === false) return { enum: [] };
  if (items === undefined) return {};
  return context.rewrite(items);
}
