import { isObject, type Json, type JsonObject, withDiscriminator } from "@specwright/openapi";
import { isUnionOf } from "../../gate/union.ts";
import { COMBINERS, NOTES, omit, pick, type SchemaContext } from "./context.ts";
import { fillRequired, KnownProperties } from "./known-properties.ts";
import { rewritePlain } from "./plain.ts";

/**
 * allOf, anyOf and oneOf beside each other or beside a shape of their own: all of them hold at once, which
 * openapi-typescript reads as alternatives. Here they become one allOf of parts that each say one thing.
 */
export function rewriteCombined(
  origin: JsonObject,
  schema: JsonObject,
  discriminator: JsonObject | undefined,
  context: SchemaContext,
): JsonObject {
  const own = omit(schema, [...COMBINERS, ...NOTES.filter((note) => note !== "format")]);
  const known = new KnownProperties(schema, context);
  const pushed = pushDown(own);
  const prepare = (branch: Json): Json => fillRequired(inheritType(branch, pushed), known);
  const parts: Json[] = [];
  for (const branch of list(schema.allOf))
    parts.push(extended(branch, origin, context) ?? context.rewrite(prepare(branch)));
  for (const key of ["anyOf", "oneOf"] as const) {
    const branches = list(schema[key]);
    if (branches.length > 0)
      parts.push({
        [key]: branches.map((branch) =>
          withDiscriminator(branch, discriminator, context, context.rewrite(prepare(branch))),
        ),
      });
  }
  if (!pushed) {
    const shape = rewritePlain(fillRequired(own, known) as JsonObject, context);
    if (
      Object.keys(omit(shape, ["format", "type"])).length > 0 ||
      (shape.type !== undefined && shape.type !== "object")
    )
      parts.push(shape);
  }
  const notes = pick(
    schema,
    NOTES.filter((note) => note !== "format"),
  );
  return parts.length === 1 && isObject(parts[0]) ? { ...parts[0], ...notes } : { ...notes, allOf: parts };
}

/** The reference to a base that lists the very schema that extends it, if a branch is one. */
function extended(branch: Json, origin: JsonObject, context: SchemaContext): JsonObject | undefined {
  if (!isObject(branch) || typeof branch.$ref !== "string") return undefined;
  const resolve = (reference: string): Json | undefined => context.resolve(reference);
  if (!isUnionOf(resolve(branch.$ref), origin, resolve)) return undefined;
  return { $ref: context.referBase(branch.$ref, context.view) };
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** A type that stands alone beside the branches belongs to each of them. */
function pushDown(own: JsonObject): Json | undefined {
  const keys = Object.keys(own).filter((key) => key !== "type" && !LIMITS.has(key));
  return keys.length === 0 ? (own.type ?? "") : undefined;
}

/** Keywords that narrow values without changing their type. */
const LIMITS = new Set(
  "format minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties readOnly writeOnly contentMediaType contentEncoding contentSchema minContains maxContains".split(
    " ",
  ),
);

function inheritType(branch: Json, type: Json | undefined): Json {
  if (!isObject(branch) || !type || "type" in branch || "$ref" in branch || COMBINERS.some((key) => key in branch))
    return branch;
  return "enum" in branch || "const" in branch ? branch : { ...branch, type };
}
