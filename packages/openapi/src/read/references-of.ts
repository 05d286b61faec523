import type { Kind } from "../grammar/kind.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import { pointer } from "../json/pointer.ts";

/**
 * What an object refers to itself: by `$ref`, or as a discriminator does by its mapping.
 * @param schemas the component schemas of the document: a mapping may name one of them alone
 */
export function referencesOf(kind: Kind, node: JsonObject, schemas: JsonObject): string[] {
  const { $ref, mapping, defaultMapping } = node;
  const mapped = kind === "discriminator" ? [...Object.values(membersOf(mapping)), defaultMapping] : [];
  return [$ref, ...mapped.map((target) => asReference(target, schemas))].filter((one) => typeof one === "string");
}

function asReference(target: Json | undefined, schemas: JsonObject): Json | undefined {
  if (typeof target !== "string" || !Object.hasOwn(schemas, target)) return target;
  return pointer(["components", "schemas", target]);
}
