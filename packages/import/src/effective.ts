import { yamlText } from "@specwright/codegen/stages";
import {
  type Document,
  isObject,
  type Json,
  type JsonObject,
  Positions,
  parseSource,
  readObject,
} from "@specwright/openapi/internal";

/** The texts of examples, by the paths that `externalValue` gives. */
export type ExampleTexts = ReadonlyMap<string, string>;

/** The description that generation reads, as openapi.yaml: the provider's own with its corrections. */
export function effectiveText(description: JsonObject): string {
  return yamlText(description);
}

/**
 * The same in memory, with its examples inside. Integers that no number of JavaScript can hold are the nearest number
 * here.
 */
export function effectiveDocument(description: JsonObject, examples: ExampleTexts = new Map()): Document {
  const text = JSON.stringify(description, (_key, value: Json | bigint) => {
    if (typeof value === "bigint") return Number(value);
    return isObject(value) ? withValue(value, examples) : value;
  });
  return readObject(JSON.parse(text), { keepUnresolved: true });
}

/** An example with what its file holds. */
function withValue(example: JsonObject, examples: ExampleTexts): JsonObject {
  const { externalValue, ...rest } = example;
  const text = typeof externalValue === "string" ? examples.get(externalValue) : undefined;
  if (text === undefined || "value" in example) return example;
  const isData = /\.(ya?ml|json)$/i.test(externalValue as string);
  return { ...rest, value: isData ? parseSource(externalValue as string, text, new Positions()) : text };
}
