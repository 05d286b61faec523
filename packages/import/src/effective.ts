import { type Document, type JsonObject, readObject } from "@specwright/openapi";
import { stringify } from "yaml";

/** The description that generation reads, as openapi.yaml: the provider's own with its corrections. */
export function effectiveText(description: JsonObject): string {
  return stringify(description, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** The same in memory. Integers that no number of JavaScript can hold are the nearest number here. */
export function effectiveDocument(description: JsonObject): Document {
  const plain = JSON.parse(
    JSON.stringify(description, (_key, value) => (typeof value === "bigint" ? Number(value) : value)),
  );
  return readObject(plain);
}
