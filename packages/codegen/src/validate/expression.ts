import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { Imported, type Printable } from "../print/literal.ts";
import { BIGINT } from "./dialect.ts";
import { ANY_VALUE } from "./keywords/any-value.ts";
import { ARRAYS } from "./keywords/arrays.ts";
import { call, type Holds, type Keyword } from "./keywords/keyword.ts";
import { NUMBERS } from "./keywords/numbers.ts";
import { OBJECTS } from "./keywords/objects.ts";
import { TEXTS } from "./keywords/texts.ts";
import { typeCheck, typesOf } from "./keywords/type.ts";

/** The keywords of each type. Issues come in this order, which is Ajv's. */
const GROUPS: readonly (readonly [type: string, keywords: readonly Keyword[]])[] = [
  ["number", NUMBERS],
  ["string", TEXTS],
  ["array", ARRAYS],
  ["object", OBJECTS],
];

const HOLDS: { readonly [holds in Holds]: (value: Json) => boolean } = {
  anything: () => true,
  number: (value) => typeof value === "number",
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: isObject,
  schema: (value) => isObject(value) || typeof value === "boolean",
};

/**
 * A schema as an expression of the runtime's functions: `all(integer, minimum(0))`.
 * @param schema as `dialect` writes it
 * @throws Error where a keyword has a value that it cannot have.
 */
export function expressionOf(schema: Json): Printable {
  if (schema === true) return new Imported("anything");
  if (schema === false) return new Imported("never");
  if (!isObject(schema)) throw new Error(`a schema must be an object or a boolean, not ${JSON.stringify(schema)}`);
  let whole = joined(partsOf(schema));
  for (const keyword of ["unevaluatedItems", "unevaluatedProperties"] as const) {
    const others = schema[keyword];
    if (others !== undefined) whole = call(keyword, expressionOf(others), whole);
  }
  // A number that is too long for JavaScript is judged by the nearest one.
  return schema[BIGINT] === true ? call("judgedAsNumber", whole) : whole;
}

function joined(parts: readonly Printable[]): Printable {
  const [first, ...others] = parts;
  if (first === undefined) return new Imported("anything");
  if (others.length === 0) return first;
  return call("all", ...parts);
}

/** A type that has keywords of its own is checked with them, any other before everything else. */
function partsOf(schema: JsonObject): Printable[] {
  const types = typesOf(schema);
  const own = GROUPS.find(([type, keywords]) => types.length === 1 && types[0] === type && isUsed(keywords, schema));
  const parts = [...(own ? [] : typeCheck(types)), ...written(ANY_VALUE, schema)];
  for (const group of GROUPS) {
    if (group === own) parts.push(...typeCheck(types));
    parts.push(...written(group[1], schema));
  }
  return parts;
}

function isUsed(keywords: readonly Keyword[], schema: JsonObject): boolean {
  return keywords.some(({ name }) => schema[name] !== undefined);
}

function written(keywords: readonly Keyword[], schema: JsonObject): Printable[] {
  const parts: Printable[] = [];
  // Every schema is asked for every keyword, and has few of them.
  for (const { name, holds, write } of keywords) {
    const value = schema[name];
    if (value === undefined) continue;
    if (!HOLDS[holds](value)) throw new Error(`${name} must be ${holds === "anything" ? "given" : `of type ${holds}`}`);
    parts.push(...write(value as never, schema, expressionOf));
  }
  return parts;
}
