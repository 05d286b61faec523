import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

/**
 * The words of two schemas that are worth showing beside a rule: those of the rule where both have some, and otherwise
 * the whole of both, so that what is only on one side is seen to be new or gone, and nothing else is.
 */
export function excerpts(before: Json | undefined, after: Json | undefined, rule: string): (Json | undefined)[] {
  const nodes = [before, after];
  const words = nodes.map((node) => {
    if (isObject(node)) return wordsOf(node, rule);
    return node;
  });
  const objects = nodes.filter(isObject);
  if (nodes.every((node, index) => !isObject(node) || words[index])) return words;
  if (objects.every((node) => JSON.stringify(node).length < LONGEST)) return nodes;
  // Too long to be shown, and without a word about it on one side or on both.
  if (words.some(isObject)) return words;
  return nodes.map((node) => {
    if (isObject(node)) return Object.keys(node).join(", ");
    return node;
  });
}

const LONGEST = 300;

function wordsOf(node: JsonObject, rule: string): JsonObject | undefined {
  const keys = (EXCERPTS[rule] ?? [rule]).filter((key) => key in node);
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, node[key] as Json]));
}

const EXCERPTS: { readonly [rule: string]: readonly string[] } = {
  property: [],
  undescribed: [],
  required: ["required"],
  type: ["type", "$ref", "nullable", "anyOf", "oneOf", "enum", "const"],
  enum: ["enum", "const"],
  const: ["const", "enum"],
  values: ["enum", "const", "type"],
  variant: ["oneOf", "anyOf", "discriminator"],
  oneOf: ["oneOf", "anyOf", "discriminator"],
};

const MOST_SHOWN = 400;

/** A part of a description as far as it is short enough to be shown; else the names of what it holds. */
export function described(value: Json | undefined): Json | undefined {
  if (!isObject(value) || JSON.stringify(value).length <= MOST_SHOWN) return value;
  return Object.keys(value).join(", ");
}
