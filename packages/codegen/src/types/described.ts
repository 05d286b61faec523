import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { list, type Parts, ways } from "./fits.ts";

/**
 * Whether every alternative of a schema of the typed document describes something below certain keys, so that its
 * type has it; `null` is no alternative.
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
    const members = parts.flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, key) ? [properties[key] as Json] : [],
    );
    return members.length > 0 && isDescribed({ allOf: members }, rest, typed, kind);
  });
}

function isNull(parts: Parts): boolean {
  return parts.some(({ type }) => type === "null" || (Array.isArray(type) && type.length === 1 && type[0] === "null"));
}

function isList(parts: Parts): boolean {
  return parts.some(({ type, items }) => type === "array" || list(type).includes("array") || items !== undefined);
}
