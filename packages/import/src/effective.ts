import { type Document, type JsonObject, MemoryFolder, readDocument, readObject } from "@specwright/openapi";
import { stringify } from "yaml";

/** The description that generation reads, as openapi.yaml: the provider's own with its corrections. */
export function effectiveText(description: JsonObject): string {
  return stringify(description, { lineWidth: 100, aliasDuplicateObjects: false });
}

/**
 * The same in memory. Integers that no number of JavaScript can hold are the nearest number here.
 * @param examples the texts of examples, by the paths that `externalValue` gives
 */
export function effectiveDocument(
  description: JsonObject,
  examples: ReadonlyMap<string, string> = new Map(),
): Document {
  const text = JSON.stringify(description, (_key, value) => (typeof value === "bigint" ? Number(value) : value));
  if (examples.size === 0) return readObject(JSON.parse(text));
  return readDocument(new MemoryFolder("", { ...Object.fromEntries(examples), [NAME]: text }), NAME);
}

const NAME = "openapi.json";
