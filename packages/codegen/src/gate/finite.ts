import { isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";

/** A keyword for which no value of a schema ends: each would have to hold another one. */
export interface Endless {
  readonly node: JsonObject;
  readonly keyword: "required" | "minItems" | "minProperties" | "contains";
  /** Keys from the schema that was asked about. */
  readonly path: readonly string[];
  /** The property that is required. */
  readonly name?: string;
}

type Ends = (schema: Json | undefined) => boolean;

/**
 * What keeps the values of a schema from ending; undefined if they end, and an empty list if what a reference leads to
 * keeps them.
 * @param isKnown whether the values of what a reference leads to end
 */
export function endlessParts(schema: Json | undefined, isKnown: (reference: string) => boolean): Endless[] | undefined {
  if (!isObject(schema)) return undefined;
  const ends: Ends = (one) => endlessParts(one, isKnown) === undefined;
  if (schema.enum !== undefined || schema.const !== undefined || schema.nullable === true) return undefined;
  if (typeof schema.$ref === "string" && !isKnown(schema.$ref)) return [];
  const own = [...objectParts(schema, ends), ...arrayParts(schema, ends)];
  if (own.length > 0) return own;
  const below = (key: string): (Endless[] | undefined)[] =>
    itemsOf(schema[key]).map((part, index) => {
      const parts = endlessParts(part, isKnown);
      return parts?.map((one) => ({ ...one, path: [key, String(index), ...one.path] }));
    });
  const all = below("allOf").filter((parts) => parts !== undefined);
  if (all.length > 0) return all.flat();
  for (const key of ["oneOf", "anyOf"]) {
    const parts = below(key);
    if (parts.length > 0 && parts.every((one) => one !== undefined)) return parts.find((one) => one.length > 0) ?? [];
  }
  return undefined;
}

function objectParts(node: JsonObject, ends: Ends): Endless[] {
  if (!isOnly(node, "object")) return [];
  const properties = membersOf(node.properties);
  const required = itemsOf(node.required).filter(
    (name) => Object.hasOwn(properties, String(name)) && !ends(properties[String(name)]),
  );
  if (required.length > 0) return required.map((name) => ({ node, keyword: "required", path: [], name: String(name) }));
  const { minProperties = 0, additionalProperties } = node;
  const canHold = ends(additionalProperties) || Object.values(properties).some(ends);
  return Number(minProperties) > 0 && !canHold ? [{ node, keyword: "minProperties", path: [] }] : [];
}

function arrayParts(node: JsonObject, ends: Ends): Endless[] {
  if (!isOnly(node, "array")) return [];
  const { minItems = 0, minContains = 1, items, contains } = node;
  const first = itemsOf(node.prefixItems).slice(0, Number(minItems));
  const isLong = Number(minItems) > itemsOf(node.prefixItems).length;
  if (first.some((one) => !ends(one)) || (isLong && !ends(items))) return [{ node, keyword: "minItems", path: [] }];
  return minContains !== 0 && !ends(contains) ? [{ node, keyword: "contains", path: [] }] : [];
}

function isOnly({ type }: JsonObject, name: string): boolean {
  return type === name || (Array.isArray(type) && type.length === 1 && type[0] === name);
}
