import type { Json, JsonObject } from "@specwright/openapi";
import { NEVER, type SchemaContext, TUPLE } from "./context.ts";

/** Arrays and tuples. */
export function rewriteArray(schema: JsonObject, context: SchemaContext): JsonObject {
  const { items, prefixItems } = schema;
  const isTuple = Array.isArray(prefixItems) && prefixItems.length > 0;
  if (items === undefined && !isTuple) return schema;
  const { prefixItems: _, ...rest } = schema;
  const typed: JsonObject = { ...rest, type: schema.type ?? "array" };
  if (!isTuple) return { ...typed, items: rewriteItems(items, context) };
  const members = prefixItems.map((member) => context.rewrite(member));
  return { ...typed, ...tuple(schema, members, context) };
}

/** Members that a list may lack are optional, and what may follow them is the rest. */
function tuple({ items, minItems, maxItems }: JsonObject, members: Json[], context: SchemaContext): JsonObject {
  const most = typeof maxItems === "number" ? maxItems : Number.POSITIVE_INFINITY;
  const [further = false] = furtherItems(items, context);
  return {
    prefixItems: members.slice(0, most),
    items: most > members.length && further,
    [TUPLE]: typeof minItems === "number" ? Math.min(minItems, members.length) : 0,
  };
}

/** The schema of the items behind the fixed ones; none if there are no further items. */
function furtherItems(items: Json | undefined, context: SchemaContext): Json[] {
  if (items === false) return [];
  if (items === undefined || items === true) return [{}];
  return [context.rewrite(items)];
}

function rewriteItems(items: Json | undefined, context: SchemaContext): Json {
  if (items === false) return NEVER;
  if (items === undefined) return {};
  return context.rewrite(items);
}
