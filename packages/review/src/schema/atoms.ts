import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { listed } from "../json-value.ts";
import { isEverything } from "./conjunction.ts";
import type { Atom, ValueType } from "./shape.ts";

/** Rules that are compared as a whole, each with the keywords that have a meaning only together. */
const ATOMS: { readonly [keyword: string]: readonly string[] } = {
  not: ["not"],
  if: ["if", "then", "else"],
  format: ["format"],
  dependentSchemas: ["dependentSchemas"],
  contentEncoding: ["contentEncoding"],
  contentMediaType: ["contentMediaType"],
  contentSchema: ["contentMediaType", "contentSchema"],
};

const APPLIES: { readonly [keyword: string]: ValueType } = {
  dependentSchemas: "object",
  contentEncoding: "string",
  contentMediaType: "string",
  contentSchema: "string",
};

/** The rules of a schema that are compared as a whole, by the hash of what they say. */
export function atomsOf(schema: JsonObject, hash: (part: JsonObject) => string): [string, Atom][] {
  return Object.entries(ATOMS)
    .filter(([keyword]) => keyword in schema && !(keyword === "not" && isEverything(schema.not)))
    .map(([keyword, keywords]) => [hash(identity(schema, keyword, keywords)), { keyword, schema }]);
}

/** What 3.1 calls an encoding is a format in 3.0. */
const BYTES: JsonObject = { format: "byte" };

function identity(schema: JsonObject, keyword: string, keywords: readonly string[]): JsonObject {
  if (keyword === "contentEncoding" && schema.contentEncoding === "base64") return BYTES;
  const said = keywords.filter((key) => key in schema);
  return Object.fromEntries(said.map((key) => [key, schema[key] as Json]));
}

/** Whether a rule is about values of a type: for any other type it is none. */
export function concerns({ keyword, schema }: Atom, type: ValueType): boolean {
  if (keyword !== "not" || !isObject(schema.not)) return (APPLIES[keyword] ?? type) === type;
  const types = listed(schema.not.type).map((one) => String(one).replace("integer", "number"));
  return types.length === 0 || types.includes(type);
}
