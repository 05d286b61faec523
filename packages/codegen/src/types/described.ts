import { type Json, type JsonObject, ownMember } from "@specwright/openapi";
import { type Parts, ways } from "./fits.ts";

/**
 * Whether every alternative of a schema describes a value below certain keys, so that its type has this value.
 * Alternatives that are `null` do not count.
 * @param schema a schema of the typed document
 * @param kind the value may be anything, or has to be a list
 * @param typed the document whose types schema.ts holds
 */
export function isDescribed(
  schema: Json,
  [key, ...rest]: readonly string[],
  typed: JsonObject,
  kind: "anything" | "list",
): boolean {
  const present = ways(schema, typed).filter((parts) => !isNull(parts));
  if (present.length === 0) return false;
  if (key === undefined) return kind === "anything" || present.every(isList);
  return present.every((parts) => {
    const members = parts.map(({ properties }) => ownMember(properties, key)).filter((member) => member !== undefined);
    return members.length > 0 && isDescribed({ allOf: members }, rest, typed, kind);
  });
}

function isNull(parts: Parts): boolean {
  return parts.some(({ type }) => type !== undefined && [type].flat().every((one) => one === "null"));
}

function isList(parts: Parts): boolean {
  return parts.some(({ type, items }) => items !== undefined || [type].flat().includes("array"));
}
