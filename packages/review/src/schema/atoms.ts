import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { listed } from "../json-value.ts";
import { isEverything } from "./conjunction.ts";
import { TEXT_FORMATS } from "./formats.ts";
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

/** The type that a rule is about, where it is one alone. */
const APPLIES: { readonly [keyword: string]: ValueType } = {
  dependentSchemas: "object",
  contentEncoding: "string",
  contentMediaType: "string",
  contentSchema: "string",
};

/** The rules of a schema that are compared as a whole, by the hash of what they say. */
export function atomsOf(schema: JsonObject, hash: (part: JsonObject) => string): [string, Atom][] {
  return Object.entries(ATOMS)
    .filter(([keyword]) => keyword in schema && !saysNothing(schema, keyword))
    .map(([keyword, keywords]) => [hash(identity(schema, keyword, keywords)), { keyword, schema }]);
}

/** What 3.1 calls an encoding is a format in 3.0. */
const BYTES: JsonObject = { format: "byte" };

function identity(schema: JsonObject, keyword: string, keywords: readonly string[]): JsonObject {
  if (keyword === "contentEncoding" && schema.contentEncoding === "base64") return BYTES;
  const said = keywords.filter((key) => key in schema);
  return Object.fromEntries(said.map((key) => [key, schema[key] as Json]));
}

/** Encodings in which a text is its own bytes. */
export const PLAIN_ENCODINGS: ReadonlySet<unknown> = new Set(["7bit", "8bit", "binary"]);

/** Whether a keyword of a schema says nothing about its values: any bytes, or any value, may stand there. */
function saysNothing(schema: JsonObject, keyword: string): boolean {
  if (keyword === "not") return isEverything(schema.not);
  if (keyword === "contentEncoding") return PLAIN_ENCODINGS.has(schema.contentEncoding);
  return keyword === "contentMediaType" && schema.contentMediaType === "application/octet-stream";
}

/** Formats of JSON Schema and OpenAPI are about texts; one that nobody knows may be about numbers too. */
function hasFormat({ format }: JsonObject, type: ValueType): boolean {
  if (type === "string") return true;
  return type === "number" && !TEXT_FORMATS.has(String(format));
}

/** Whether a rule is about values of a type: for any other type it is none. */
export function concerns({ keyword, schema }: Atom, type: ValueType): boolean {
  if (keyword === "format") return hasFormat(schema, type);
  if (keyword !== "not" || !isObject(schema.not)) return (APPLIES[keyword] ?? type) === type;
  const types = listed(schema.not.type).map((one) => String(one).replace("integer", "number"));
  return types.length === 0 || types.includes(type);
}
