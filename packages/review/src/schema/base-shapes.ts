import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { type Atom, type Shape, VALUE_TYPES, type ValueType } from "./shape.ts";
import type { Conj } from "./space.ts";

/** The shapes that a schema's own keywords allow, without what it combines or refers to. */
export function baseShapes(schema: JsonObject, hash: (part: JsonObject) => string): Shape[] {
  const types = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? undefined : [schema.type];
  const atoms = atomsOf(schema, hash);
  return VALUE_TYPES.flatMap((type): Shape[] => {
    const integer = type === "number" && types !== undefined && !types.includes("number") && types.includes("integer");
    if (types && !types.includes(type) && !integer) return [];
    const rules = { ...RULES[type](schema), ...(integer ? { integer: true } : {}) };
    const values = valuesOf(schema, type);
    if (values?.length === 0) return [];
    if (excludes(schema.not, type)) return [];
    const own = atoms.filter(([, atom]) => concerns(atom, type));
    const contains = type === "array" ? containedOf(schema, hash) : undefined;
    return [
      {
        type,
        ...rules,
        ...(values ? { values } : {}),
        ...(contains ? { contains } : {}),
        ...(own.length > 0 ? { atoms: new Map(own) } : {}),
        from: new Map(Object.keys(schema).map((keyword) => [keyword, schema])),
      },
    ];
  });
}

/** null and the booleans are few enough to be listed. */
const FINITE: { readonly [type in ValueType]?: readonly Json[] } = { null: [null], boolean: [false, true] };

function valuesOf(schema: JsonObject, type: ValueType): readonly Json[] | undefined {
  const listed = "const" in schema ? [schema.const as Json] : Array.isArray(schema.enum) ? schema.enum : undefined;
  if (listed) return listed.filter((value) => typeOf(value) === type);
  return FINITE[type];
}

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as ValueType;
}

type Reader = (schema: JsonObject) => Omit<Shape, "type">;
const nothing: Reader = () => ({});

const RULES: { readonly [type in ValueType]: Reader } = {
  null: nothing,
  boolean: nothing,
  number: (schema) => ({
    ...some(schema, ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]),
    ...(typeof schema.multipleOf === "number" ? { multiples: [schema.multipleOf] } : {}),
  }),
  string: (schema) => ({
    ...some(schema, ["minLength", "maxLength"]),
    ...(typeof schema.pattern === "string" ? { patterns: [schema.pattern] } : {}),
  }),
  array: (schema) => ({
    ...some(schema, ["minItems", "maxItems"]),
    ...(schema.uniqueItems === true ? { unique: true } : {}),
    ...(Array.isArray(schema.prefixItems) ? { prefix: schema.prefixItems.map((item) => [item as JsonObject]) } : {}),
    ...(isObject(schema.items) ? { rest: conj(schema.items) } : {}),
  }),
  object: (schema) => ({
    ...some(schema, ["minProperties", "maxProperties"]),
    ...(isObject(schema.properties) ? { properties: mapOf(schema.properties) } : {}),
    ...(isObject(schema.patternProperties) ? { patternProperties: mapOf(schema.patternProperties) } : {}),
    ...(Array.isArray(schema.required) ? { required: new Set(schema.required as string[]) } : {}),
    ...(isObject(schema.additionalProperties) ? { rest: conj(schema.additionalProperties) } : {}),
    ...(isObject(schema.propertyNames) ? { names: [schema.propertyNames] } : {}),
    ...(isObject(schema.dependentRequired)
      ? { dependent: new Map(Object.entries(schema.dependentRequired) as [string, string[]][]) }
      : {}),
  }),
};

function some(schema: JsonObject, keys: readonly string[]): { [key: string]: number } {
  return Object.fromEntries(
    keys.flatMap((key) => {
      if (typeof schema[key] !== "number") return [];
      return [[key, schema[key]]];
    }),
  );
}

/** A schema without rules is no rule. */
function conj(schema: JsonObject): Conj {
  if (Object.keys(schema).length === 0) return [];
  return [schema];
}

function mapOf(entries: JsonObject): ReadonlyMap<string, Conj> {
  return new Map(Object.entries(entries).map(([key, value]) => [key, conj(value as JsonObject)]));
}

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

/** A rule for values of another type is none. */
function concerns({ keyword, schema }: Atom, type: ValueType): boolean {
  if (keyword !== "not" || !isObject(schema.not)) return APPLIES[keyword] === undefined || APPLIES[keyword] === type;
  const types = [schema.not.type ?? []].flat().map((one) => {
    if (one === "integer") return "number";
    return one;
  });
  return types.length === 0 || types.includes(type);
}

/** `not: { type: … }` and nothing else. */
function excludes(not: Json | undefined, type: ValueType): boolean {
  return isObject(not) && Object.keys(not).length === 1 && [not.type ?? []].flat().includes(type);
}

function containedOf(schema: JsonObject, hash: (part: JsonObject) => string): Shape["contains"] {
  if (!isObject(schema.contains)) return undefined;
  const least = typeof schema.minContains === "number" ? schema.minContains : 1;
  const most = typeof schema.maxContains === "number" ? schema.maxContains : Number.POSITIVE_INFINITY;
  return new Map([[hash(schema.contains), { schema: schema.contains, least, most }]]);
}

function atomsOf(schema: JsonObject, hash: (part: JsonObject) => string): [string, Atom][] {
  return Object.keys(ATOMS)
    .filter((keyword) => keyword in schema && !(keyword === "not" && isEverything(schema.not)))
    .map((keyword) => {
      const part = Object.fromEntries(
        (ATOMS[keyword] as string[]).flatMap((key) => {
          if (key in schema) return [[key, schema[key] as Json]];
          return [];
        }),
      );
      return [
        hash(keyword === "contentEncoding" && schema.contentEncoding === "base64" ? BYTES : part),
        { keyword, schema },
      ];
    });
}

/** What 3.1 calls an encoding is a format in 3.0. */
const BYTES: JsonObject = { format: "byte" };

/** Whether a schema allows every value, so that its `not` allows none. */
export function isEverything(schema: Json | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length === 0;
}
