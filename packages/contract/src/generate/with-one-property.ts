import type { SchemaSet } from "../schema/schema-set.ts";
import type { SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";

/** A node whose least value has a property, where it needs none and may have one: without any, nothing of it is seen. */
export function withOneProperty(schemas: SchemaSet, node: SchemaNode): SchemaNode {
  const { properties, required, absent, maxProperties, choices } = flatten(schemas, node);
  const [first] = [...properties.keys()].filter((name) => !absent.has(name));
  if (first === undefined || required.size > 0 || maxProperties === 0 || choices.length > 0) return node;
  return { ...node, present: [first] };
}
