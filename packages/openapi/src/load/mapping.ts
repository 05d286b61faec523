import { isObject, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";

/** A reference that is the value of a discriminator's mapping. */
export interface Mapped {
  readonly holder: JsonObject;
  readonly key: string;
  readonly reference: string;
}

/**
 * The references of a discriminator. Names of schemas stand in the same place: a name is what a schema of the document is
 * called, and what has neither a pointer nor the form of a file.
 */
export function mappedReferences(discriminator: JsonObject, schemas: JsonObject): Mapped[] {
  const mapped = ([holder, key]: [JsonObject, string]): Mapped[] => {
    const reference = holder[key];
    if (typeof reference !== "string" || Object.hasOwn(schemas, reference)) return [];
    return /#|^\.{1,2}\/|\.(ya?ml|json)$/i.test(reference) ? [{ holder, key, reference }] : [];
  };
  const mapping = membersOf(discriminator.mapping);
  const keys = Object.keys(mapping).map((key): [JsonObject, string] => [mapping, key]);
  return [...keys, [discriminator, "defaultMapping"] as [JsonObject, string]].flatMap(mapped);
}

/** The schemas of a document, by name. */
export function schemasOf(root: JsonObject): JsonObject {
  const { components } = root;
  return isObject(components) ? membersOf(components.schemas) : {};
}
