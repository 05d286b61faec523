import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { rewriteCombined } from "./combined.ts";
import { COMBINERS, filtered, NOTES, omit, pick, type SchemaContext } from "./context.ts";
import { rewritePlain } from "./plain.ts";
import { unevaluatedAsFurther } from "./unevaluated.ts";

/** Keywords for validators: TypeScript has no type for them, and openapi-typescript trips over some. */
const NOT_TYPES = new Set([
  "not",
  "contains",
  "dependentRequired",
  "propertyNames",
  "unevaluatedProperties",
  "unevaluatedItems",
  "$defs",
  "definitions",
  "$schema",
  "$id",
  "$anchor",
  "$comment",
  "xml",
  "externalDocs",
]);

/** What is handled here, and what is nobody's. */
function isHidden(key: string): boolean {
  return key === "nullable" || key === "discriminator" || NOT_TYPES.has(key) || key.startsWith("x-");
}

/**
 * The same schema in the words that openapi-typescript translates rightly.
 * Each rule that it needs has a file here; the table of `rewrite.test.ts` shows given and want of all of them.
 */
export function rewriteSchema(schema: Json, context: SchemaContext): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return rewriteReference(schema, schema.$ref, context);
  const given = unevaluatedAsFurther(schema);
  const { nullable, discriminator } = given;
  const shown = filtered(given, (key) => !isHidden(key));
  const [plain, isNullable] = withoutNull(shown, nullable === true);
  const rewritten = COMBINERS.some((key) => Array.isArray(plain[key]))
    ? rewriteCombined(schema, plain, isObject(discriminator) ? discriminator : undefined, context)
    : rewritePlain(plain, context);
  if (!isNullable || admitsNull(rewritten)) return rewritten;
  return orNull(rewritten, pick(plain, NOTES));
}

function orNull(schema: JsonObject, notes: JsonObject): JsonObject {
  const ownNotes = NOTES.filter((note) => note !== "format");
  return { ...notes, anyOf: [omit(schema, ownNotes), { type: "null" }] };
}

/** Takes the null out of a list of types; beside other keywords openapi-typescript would lose or repeat it. */
function withoutNull(schema: JsonObject, nullable: boolean): [JsonObject, boolean] {
  const { type } = schema;
  if (!Array.isArray(type) || !type.includes("null") || type.length === 1)
    return [nullable ? schema : withoutListedNull(schema), nullable];
  const others = type.filter((one) => one !== "null");
  // A list of values that does not hold null excludes it, whatever the types say.
  const listed = !("const" in schema) && !(Array.isArray(schema.enum) && !schema.enum.includes(null));
  return [{ ...schema, type: others.length === 1 ? (others[0] as Json) : others }, nullable || listed];
}

/** A type that is not null excludes the null of an enum. */
function withoutListedNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (!Array.isArray(values) || type === undefined || [type].flat().includes("null")) return schema;
  return { ...schema, enum: values.filter((value) => value !== null) };
}

function admitsNull(schema: JsonObject): boolean {
  return schema.type === "null" || (Array.isArray(schema.enum) && schema.enum.includes(null));
}

function rewriteReference(schema: JsonObject, reference: string, context: SchemaContext): JsonObject {
  const rewritten = plainReference(schema, reference, context);
  return schema.nullable === true ? orNull(rewritten, pick(rewritten, NOTES)) : rewritten;
}

function plainReference(schema: JsonObject, reference: string, context: SchemaContext): JsonObject {
  const notes = pick(schema, ["description", "deprecated"]);
  const target = { $ref: context.refer(reference, context.view) };
  const { $ref: _, ...siblings } = omit(schema, NOTES);
  const binding = filtered(siblings, (key) => SHAPING.has(key));
  if (!context.siblings || Object.keys(binding).length === 0) return { ...notes, ...target };
  return { ...notes, allOf: [target, context.rewrite(binding)] };
}

/** Keywords that change a type when they stand beside a reference. */
const SHAPING = new Set([
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "items",
  "prefixItems",
  ...COMBINERS,
]);
