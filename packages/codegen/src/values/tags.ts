import {
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  ownMember,
  valuesFor,
} from "@specwright/openapi/internal";

import type { Ways } from "./ways.ts";

/** The member that tells the branches of a union apart, and its values in each of them. */
export interface Tags {
  readonly property: string;
  readonly values: readonly (readonly string[])[];
}

/** Whether nothing but null fits a branch. */
export function isNull(branch: Json): boolean {
  return isObject(branch) && (branch.type === "null" || branch.const === null);
}

/** How the branches of a union are told apart, those of null aside; undefined if no member does it. */
export function tagsOf(schema: JsonObject, branches: readonly Json[], ways: Ways): Tags | undefined {
  const { propertyName, mapping } = membersOf(schema.discriminator);
  const names = typeof propertyName === "string" ? [propertyName] : namesIn(branches[0], ways);
  for (const property of names) {
    const values = branches.map((branch) => {
      const own = ownValues(branch, property, ways);
      return own.length > 0 || propertyName === undefined ? own : mappedValues(branch, mapping);
    });
    const all = values.flat();
    if (values.every(({ length }) => length > 0) && new Set(all).size === all.length) return { property, values };
  }
  return undefined;
}

function namesIn(branch: Json | undefined, ways: Ways): string[] {
  const names = ways.of(branch).flatMap((way) => way.flatMap(({ properties }) => Object.keys(membersOf(properties))));
  return [...new Set(names)];
}

/** The texts that a member can be, as its schema lists them. */
function ownValues(branch: Json, property: string, ways: Ways): string[] {
  const parts = membersOfWays(branch, property, ways).flatMap((schema) => ways.of(schema).flat());
  const listed = parts.flatMap((part) => ("const" in part ? [part.const] : itemsOf(part.enum)));
  return [...new Set(listed.filter((value) => typeof value === "string"))];
}

function membersOfWays(schema: Json, property: string, ways: Ways): Json[] {
  const found = ways.of(schema).flatMap((way) => way.map(({ properties }) => ownMember(properties, property)));
  return found.filter((member) => member !== undefined);
}

/** The texts that a part of a value can be, as its schema lists them. */
export function valuesAt(schema: Json, path: readonly string[], ways: Ways): string[] {
  const [first = "", ...rest] = path;
  if (rest.length === 0) return ownValues(schema, first, ways);
  return [...new Set(membersOfWays(schema, first, ways).flatMap((member) => valuesAt(member, rest, ways)))];
}

function mappedValues(branch: Json, mapping: Json | undefined): string[] {
  const { $ref } = membersOf(branch);
  return typeof $ref === "string" ? valuesFor($ref, mapping) : [];
}
