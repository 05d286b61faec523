import { type Json, type JsonObject, membersOf, ownMember } from "@specwright/openapi/internal";
import { type Parts, ways } from "./fits.ts";

/** The key of every item of a list. */
export const EACH: unique symbol = Symbol("each item");

/** Keys that lead into a value. */
export type Keys = readonly (string | typeof EACH)[];

/** What a value has to be. Where the description does not say, it may be that. */
export type Kind = "anything" | "list" | "boolean" | "string";

/**
 * Whether every alternative of a schema describes a value below certain keys, so that its type has this value.
 * Alternatives that are `null` do not count.
 * @param schema a schema of the typed document
 * @param typed the document whose types schema.ts holds
 */
export function isDescribed(schema: Json, [key, ...rest]: Keys, typed: JsonObject, kind: Kind): boolean {
  const present = ways(schema, typed).filter((parts) => !isNull(parts));
  if (present.length === 0) return false;
  if (key === undefined) return present.every(IS[kind]);
  return present.every((parts) => {
    const members = parts.map((part) => memberOf(part, key)).filter((member) => member !== undefined);
    return members.length > 0 && isDescribed({ allOf: members }, rest, typed, kind);
  });
}

/**
 * The names of what is described beside a value below certain keys, on the way to it too, if the description lets the
 * value be null or absent. `undefined` if it always has to be there.
 */
export function besideOptional(schema: Json, keys: Keys, typed: JsonObject): string[] | undefined {
  const [key, ...rest] = keys;
  const all = ways(schema, typed);
  const present = all.filter((parts) => !isNull(parts));
  const mayBeNull = all.some((parts) => parts.some(({ type }) => typesOf(type).includes("null")));
  if (key === undefined) return mayBeNull ? [] : undefined;
  const below = present.map((parts) => {
    const members = parts.map((part) => memberOf(part, key)).filter((member) => member !== undefined);
    return besideOptional({ allOf: members }, rest, typed);
  });
  const isRequired = present.every((parts) =>
    parts.some(({ required }) => [required ?? []].flat().includes(String(key))),
  );
  if (!mayBeNull && isRequired && below.every((names) => names === undefined)) return undefined;
  const beside = present.flat().flatMap(({ properties }) => Object.keys(membersOf(properties)));
  return [...beside.filter((name) => name !== key), ...below.flatMap((names) => names ?? [])];
}

function memberOf({ items, properties }: JsonObject, key: Keys[number]): Json | undefined {
  if (key === EACH) return items;
  return ownMember(properties, key);
}

const IS: { readonly [kind in Kind]: (parts: Parts) => boolean } = {
  anything: () => true,
  list: (parts) => parts.some(({ type, items }) => items !== undefined || typesOf(type).includes("array")),
  boolean: (parts) => maybe(parts, "boolean"),
  string: (parts) => maybe(parts, "string"),
};

function maybe(parts: Parts, wanted: string): boolean {
  return parts.every(({ type }) => type === undefined || typesOf(type).includes(wanted));
}

function isNull(parts: Parts): boolean {
  return parts.some(({ type }) => type !== undefined && typesOf(type).every((one) => one === "null"));
}

function typesOf(type: Json | undefined): Json[] {
  return [type ?? []].flat();
}
