import { define, isObject, type Json, type JsonObject, type View } from "@specwright/openapi/internal";

/** What the rewriting of one schema may ask. */
export interface SchemaContext {
  readonly view: View;
  /** Whether keywords beside a `$ref` count. OpenAPI 3.0 ignores them. */
  readonly siblings: boolean;
  resolve(reference: string): Json | undefined;
  /** The reference to write instead: to the component as this side sees it, or to a component made of a part of a schema. */
  refer(reference: string, view: View): string;
  /** The same for a base that lists what extends it: the base without its list. */
  referBase(reference: string, view: View): string;
  rewrite(schema: Json): Json;
}

/** Keywords that apply several schemas to one value. */
export const COMBINERS = ["allOf", "anyOf", "oneOf"] as const;

/** Keywords that say nothing about the type. They are kept as documentation. */
export const NOTES: readonly string[] = [
  "title",
  "description",
  "deprecated",
  "default",
  "example",
  "examples",
  "format",
];

export function pick(schema: JsonObject, keys: readonly string[]): JsonObject {
  return filtered(schema, (key) => keys.includes(key));
}

export function omit(schema: JsonObject, keys: readonly string[]): JsonObject {
  return filtered(schema, (key) => !keys.includes(key));
}

/** A copy with some of the members. Every schema is copied several times, so that no lists of pairs are made on the way. */
export function filtered(schema: JsonObject, isKept: (key: string) => boolean): JsonObject {
  const kept: JsonObject = {};
  for (const key of Object.keys(schema)) if (isKept(key)) define(kept, key, schema[key] as Json);
  return kept;
}

/** The type `never`: openapi-typescript prints an empty enum as one at every place. */
export const NEVER: JsonObject = { enum: [] };

/** A schema in words: openapi-typescript takes no boolean as a branch. */
export function asObject(schema: Json): JsonObject {
  if (isObject(schema)) return schema;
  return schema === false ? NEVER : {};
}

/** The key under which the type hook finds how many items of a tuple are certain. */
export const TUPLE = "specwright-tuple";
