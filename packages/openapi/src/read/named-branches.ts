import type { JsonObject } from "../json/json.ts";
import { itemsOf, membersOf } from "../json/parts.ts";

/**
 * A schema whose discriminator says which branch a value is of, so that the value may fit others too: `oneOf` beside a
 * discriminator counts as `anyOf`. Many generators write branches that only a name tells apart, and no value of such a
 * union would ever be right.
 */
export function withNamedBranches(schema: JsonObject): JsonObject {
  const { oneOf, ...rest } = schema;
  const { propertyName } = membersOf(schema.discriminator);
  if (!Array.isArray(oneOf) || typeof propertyName !== "string") return schema;
  if (!("anyOf" in rest)) return { ...rest, anyOf: oneOf };
  return { ...rest, allOf: [...itemsOf(rest.allOf), { anyOf: oneOf }] };
}
