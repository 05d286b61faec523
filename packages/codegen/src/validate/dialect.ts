import {
  define,
  isBytes,
  isHidden,
  isObject,
  type Json,
  type JsonObject,
  slotOf,
  type View,
} from "@specwright/openapi";
import { isUnionOf } from "../gate/union.ts";

/** What the rewriting of one schema may ask. */
export interface DialectContext {
  readonly view: View;
  /** OpenAPI 3.0 has `nullable`, bounds that are flags, and ignores what stands beside a `$ref`. */
  readonly old: boolean;
  resolve(reference: string): Json | undefined;
  /** The name of the check for what a reference leads to. */
  refer(reference: string): string;
  /** The same for a base that lists what extends it: the base without its list. */
  referBase(reference: string): string;
}

/** The keyword that a `$ref` becomes: the name of the check to call. */
export const CHECK = "specwright-check";
/** The keyword of a property that no answer may hold. */
export const WRITE_ONLY = "writeOnly";

/** Keywords that say something about a value and hold no schema. Everything else is for readers. */
const ASSERTIONS = new Set(
  `type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minItems maxItems uniqueItems minContains maxContains required minProperties maxProperties
  dependentRequired`.split(/\s+/),
);
const DEFINITIONS = new Set(["$defs", "definitions"]);
const NOTHING = "__proto__";

/** A schema as one side sees it, in plain JSON Schema 2020-12 without annotations and references. */
export function dialect(schema: Json, context: DialectContext): Json {
  if (!isObject(schema)) return schema;
  if (context.view === "form" && isBytes(schema)) return true;
  const reference = typeof schema.$ref === "string" ? { [CHECK]: context.refer(schema.$ref) } : {};
  if (context.old && CHECK in reference) return reference;
  const own = context.old ? modernise(schema) : schema;
  const written: JsonObject = { ...reference };
  for (const [keyword, value] of Object.entries(own)) {
    const rewritten = member(keyword, value, own, context);
    if (rewritten !== undefined) define(written, keyword, rewritten);
  }
  if (context.view === "read" && schema.writeOnly === true) written[WRITE_ONLY] = true;
  return withPrototype(Array.isArray(written.enum) && written.enum.length === 0 ? { not: {} } : written);
}

function member(keyword: string, value: Json, schema: JsonObject, context: DialectContext): Json | undefined {
  if (keyword === "required") return required(schema, context);
  if (ASSERTIONS.has(keyword)) return value;
  const slot = DEFINITIONS.has(keyword) ? undefined : slotOf("schema", keyword);
  if (slot === undefined || !("kind" in slot) || slot.kind !== "schema") return undefined;
  if (slot.holds === "object") return dialect(value, context);
  if (Array.isArray(value)) return value.map((part) => branch(keyword, part, schema, context));
  const map: JsonObject = {};
  for (const [name, part] of Object.entries(isObject(value) ? value : {})) define(map, name, dialect(part, context));
  return map;
}

/** A base that lists the very schema which extends it would be checked for ever. */
function branch(keyword: string, part: Json, schema: JsonObject, context: DialectContext): Json {
  const base = keyword === "allOf" && isObject(part) && typeof part.$ref === "string" ? part.$ref : undefined;
  const resolve = (reference: string): Json | undefined => context.resolve(reference);
  if (base === undefined || !isUnionOf(resolve(base), schema, resolve)) return dialect(part, context);
  return { [CHECK]: context.referBase(base) };
}

/** Who sends leaves out what is readOnly, who receives what is writeOnly. */
function required({ required: names, properties }: JsonObject, { view, resolve }: DialectContext): Json | undefined {
  if (!Array.isArray(names)) return undefined;
  const own = isObject(properties) ? properties : {};
  return names.filter((name) => {
    const key = String(name);
    return !(Object.hasOwn(own, key) && isHidden(own[key], view, resolve));
  });
}

/** OpenAPI 3.0 in the words of 3.1. */
function modernise({ nullable, ...schema }: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const { minimum, maximum, ...unbounded } = rest;
  return {
    ...unbounded,
    ...bound("minimum", "exclusiveMinimum", minimum, exclusiveMinimum),
    ...bound("maximum", "exclusiveMaximum", maximum, exclusiveMaximum),
    ...(nullable === true && typeof schema.type === "string" ? { type: [schema.type, "null"] } : {}),
  };
}

function bound(name: string, exclusive: string, limit: Json | undefined, flag: Json | undefined): JsonObject {
  if (limit === undefined) return {};
  return flag === true ? { [exclusive]: limit } : { [name]: limit };
}

/**
 * Ajv leaves the name `__proto__` out of maps of names, because its code could not read it there. Patterns and
 * conditions find it as the key that it is in JSON.
 */
function withPrototype(schema: JsonObject): JsonObject {
  const own = (keyword: string): Json | undefined => {
    const map = schema[keyword];
    return isObject(map) && Object.hasOwn(map, NOTHING) ? map[NOTHING] : undefined;
  };
  const [property, names, dependent] = ["properties", "dependentRequired", "dependentSchemas"].map(own);
  const conditions = [
    ...(names === undefined ? [] : [{ required: names }]),
    ...(dependent === undefined ? [] : [dependent]),
  ];
  if (property === undefined && conditions.length === 0) return schema;
  const { patternProperties, allOf } = schema;
  const patterns = { ...(isObject(patternProperties) ? patternProperties : {}), [`^${NOTHING}$`]: property as Json };
  const whole: JsonObject = { ...schema };
  if (property !== undefined) whole.patternProperties = patterns;
  if (conditions.length > 0)
    whole.allOf = [
      ...(Array.isArray(allOf) ? allOf : []),
      ...conditions.map((then) => ({ if: { required: [NOTHING] }, then })),
    ];
  return whole;
}
