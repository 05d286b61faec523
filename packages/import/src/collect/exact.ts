import { type Json, type JsonObject, objectOf } from "@specwright/openapi/internal";

/** The integer that was written where a number of JavaScript cannot hold it. */
type IntegerAt = (holder: object, key: string) => bigint | undefined;

/** A copy in which integers stand as they were written, also those that are more than a number of JavaScript can hold. */
export function exact(value: JsonObject, integerAt: IntegerAt): JsonObject {
  const known = new Map<object, Json>();
  const copy = (holder: object, key: string, one: Json): Json => {
    // YAML and JSON are written from bigints as from numbers.
    if (typeof one === "number") return (integerAt(holder, key) as unknown as Json | undefined) ?? one;
    if (typeof one !== "object" || one === null) return one;
    const made = known.get(one) ?? copied(one);
    known.set(one, made);
    return made;
  };
  const copied = (one: Json[] | JsonObject): Json => {
    if (Array.isArray(one)) return one.map((item, index) => copy(one, String(index), item));
    return objectOf(Object.entries(one).map(([key, member]) => [key, copy(one, key, member)]));
  };
  return copied(value) as JsonObject;
}
