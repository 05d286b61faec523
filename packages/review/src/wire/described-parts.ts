import { isObject, type Json } from "@specwright/openapi/internal";
import { asArray, asObject } from "../json-value.ts";
import type { Version } from "../version.ts";

/** A part of a value as a schema describes it. */
export interface DescribedPart {
  readonly schema: Json | undefined;
  readonly holder: object;
  readonly key: string;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** The properties and items that a schema describes, with all that it puts together, by name. */
export function partsOf(version: Version, schema: Json | undefined): ReadonlyMap<string, DescribedPart> {
  const together = conjunctsOf(version, schema);
  const required = new Set(together.flatMap((one) => asArray(one.required)));
  const parts = new Map<string, DescribedPart>();
  for (const one of together) {
    const properties = asObject(one.properties);
    for (const [key, value] of Object.entries(properties))
      parts.set(key, { schema: value, holder: properties, key, optional: !required.has(key) });
    if (isObject(one.items)) parts.set("[]", { schema: one.items, holder: one, key: "items", optional: false });
    for (const [key, value] of branchesOf(one)) parts.set(key, value);
  }
  return parts;
}

/** Branches are compared where both versions have as many. */
function branchesOf(schema: { readonly [key: string]: Json }): [string, DescribedPart][] {
  return ["anyOf", "oneOf"].flatMap((keyword) => {
    const branches = asArray(schema[keyword]);
    return branches.map((branch, index): [string, DescribedPart] => [
      `${keyword} ${index} of ${branches.length}`,
      { schema: branch, holder: branches, key: String(index), optional: false },
    ]);
  });
}

/** What a value is where nothing is sent. */
export function defaultOf(version: Version, schema: Json | undefined): Json | undefined {
  return conjunctsOf(version, schema).find((one) => "default" in one)?.default;
}

/** A schema and all that holds together with it. */
function conjunctsOf(version: Version, schema: Json | undefined, seen = new Set<Json>()): { [key: string]: Json }[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const target = typeof schema.$ref === "string" ? [version.object(schema)] : [];
  const others = [...target, ...asArray(schema.allOf)];
  return [schema, ...others.flatMap((one) => conjunctsOf(version, one, seen))];
}
