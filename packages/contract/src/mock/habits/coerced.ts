import { at, type Json } from "@specwright/openapi";
import { isObject } from "../../document/json.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";

/** Each value that is tried is judged with all that is around it. */
const mostValues = 100;

/** What lenient readers take for a boolean, in any case. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["true", "t", "yes", "y", "on", "1"].map((text): [string, boolean] => [text, true]),
  ...["false", "f", "no", "n", "off", "0"].map((text): [string, boolean] => [text, false]),
]);

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A JSON value with booleans and numbers in place of what is written for one, where the schema wants one; or the value itself. */
export function coerced(schemas: SchemaSet, schema: string, value: unknown): unknown {
  const places = wrongTypes(schemas, schema, value).slice(0, mostValues);
  return places.reduce((body, place) => {
    const others = readingsOf(at(body as Json, place)).map((reading) => withPart(body, place, reading));
    return others.find((other) => !wrongTypes(schemas, schema, other).some((each) => isSame(each, place))) ?? body;
  }, value);
}

function wrongTypes(schemas: SchemaSet, schema: string, value: unknown): (readonly string[])[] {
  const found = schemas.check(schema, value, []);
  return found.filter(({ code }) => code === "type").map(({ location }) => location);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function readingsOf(value: unknown): (boolean | number)[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value).toLowerCase();
  const read: (boolean | number)[] = [];
  const boolean = booleans.get(text);
  if (boolean !== undefined) read.push(boolean);
  if (typeof value === "string" && number.test(text)) read.push(Number(text));
  return read;
}

function withPart(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.with(Number(key), withPart(value[Number(key)], rest, part));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, name === key ? withPart(own, rest, part) : own]),
  );
}
