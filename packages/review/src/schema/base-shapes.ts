import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { defined } from "../defined.ts";
import { listed } from "../json-value.ts";
import { atomsOf, concerns } from "./atoms.ts";
import { ownRules } from "./own-rules.ts";
import { type Contained, type Shape, VALUE_TYPES, type ValueType } from "./shape.ts";

/** The shapes that a schema's own keywords allow, without what it combines or refers to. */
export function baseShapes(schema: JsonObject, hash: (part: JsonObject) => string): Shape[] {
  const atoms = atomsOf(schema, hash);
  return VALUE_TYPES.flatMap((type): Shape[] => {
    const values = valuesOf(schema, type);
    if (!allows(schema, type) || values?.length === 0 || excludes(schema.not, type)) return [];
    const own = atoms.filter(([, atom]) => concerns(atom, type));
    const found = {
      ...ownRules(schema, type),
      integer: isInteger(schema, type) || undefined,
      values,
      contains: containedOf(schema, type, hash),
    };
    const shape = { type, ...defined(found), from: new Map(Object.keys(schema).map((keyword) => [keyword, schema])) };
    if (own.length === 0) return [shape];
    return [{ ...shape, atoms: new Map(own) }];
  });
}

function allows(schema: JsonObject, type: ValueType): boolean {
  return schema.type === undefined || listed(schema.type).includes(type) || isInteger(schema, type);
}

/** Whether of all numbers only the integers are meant. */
function isInteger({ type: written }: JsonObject, type: ValueType): boolean {
  const types = listed(written);
  return type === "number" && !types.includes("number") && types.includes("integer");
}

/** null and the booleans are few enough to be listed. */
const FINITE: { readonly [type in ValueType]?: readonly Json[] } = { null: [null], boolean: [false, true] };

function valuesOf(schema: JsonObject, type: ValueType): readonly Json[] | undefined {
  const ofType = (value: Json): boolean => typeOf(value) === type;
  if ("const" in schema) return [schema.const as Json].filter(ofType);
  if (Array.isArray(schema.enum)) return schema.enum.filter(ofType);
  return FINITE[type];
}

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as ValueType;
}

/** `not: { type: … }` and nothing else. */
function excludes(not: Json | undefined, type: ValueType): boolean {
  return isObject(not) && Object.keys(not).length === 1 && listed(not.type).includes(type);
}

function containedOf(
  { contains, minContains, maxContains }: JsonObject,
  type: ValueType,
  hash: (part: JsonObject) => string,
): ReadonlyMap<string, Contained> | undefined {
  if (type !== "array" || !isObject(contains)) return undefined;
  const least = numberOr(minContains, 1);
  const most = numberOr(maxContains, Number.POSITIVE_INFINITY);
  return new Map([[hash(contains), { schema: contains, least, most }]]);
}

function numberOr(value: Json | undefined, otherwise: number): number {
  if (typeof value === "number") return value;
  return otherwise;
}
