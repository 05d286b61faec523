import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { LIST, type SchemaContext } from "./context.ts";

/** Arrays and tuples. A tuple is printed as one only where its length is fixed; otherwise it is a list of any of its items. */
export function rewriteArray(schema: JsonObject, context: SchemaContext): JsonObject {
  const { items, prefixItems } = schema;
  if (items === undefined && !Array.isArray(prefixItems)) return schema;
  const name = context.listName?.();
  const typed: JsonObject = {
    ...schema,
    ...(schema.type === undefined ? { type: "array" } : {}),
    ...(name === undefined ? {} : { [LIST]: name }),
  };
  if (!Array.isArray(prefixItems)) return { ...typed, items: rewriteItems(items, context) };
  const members = prefixItems.map((member) => context.rewrite(member));
  const fixed =
    Number(schema.minItems) >= members.length && (items === false || Number(schema.maxItems) === members.length);
  if (fixed && name === undefined) return { ...typed, items: false, prefixItems: members };
  const { prefixItems: _, ...list } = typed;
  const further: Json[] = items === false ? [] : [items === undefined || items === true ? {} : context.rewrite(items)];
  const all = [...members, ...further];
  const open = all.some((member) => isObject(member) && Object.keys(member).length === 0);
  return { ...list, items: open ? {} : { anyOf: all } };
}

/** No values at all are written as an empty enum, the one form of `never` that the library knows everywhere. */
function rewriteItems(items: Json | undefined, context: SchemaContext): Json {
  if (items === false) return { enum: [] };
  return items === undefined ? {} : context.rewrite(items);
}
