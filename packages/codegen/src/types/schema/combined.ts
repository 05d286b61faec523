import {
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  objectOf,
  withDiscriminator,
} from "@specwright/openapi/internal";
import { isUnionOf } from "../../gate/union.ts";
import { asObject, COMBINERS, NOTES, omit, pick, type SchemaContext } from "./context.ts";
import { fillRequired, KnownProperties } from "./known-properties.ts";
import { rewritePlain } from "./plain.ts";

/** Notes of the schema as a whole. Its format is a note of the part that has the type. */
const WHOLE_NOTES = NOTES.filter((note) => note !== "format");

/**
 * A schema with allOf, anyOf and oneOf beside each other or beside a shape of its own. All of them apply at once, but
 * openapi-typescript reads them as alternatives. So they become one allOf of parts that each say one thing.
 */
export function rewriteCombined(
  origin: JsonObject,
  schema: JsonObject,
  discriminator: JsonObject | undefined,
  context: SchemaContext,
): JsonObject {
  const own = omit(schema, [...COMBINERS, ...WHOLE_NOTES]);
  const known = new KnownProperties(schema, context);
  const type = typeOfBranches(own);
  const rewrite = (branch: Json): JsonObject =>
    asObject(context.rewrite(fillRequired(inheritType(branch, type), known)));
  const parts = itemsOf(schema.allOf).map((branch) => extended(branch, origin, context) ?? rewrite(branch));
  for (const key of ["anyOf", "oneOf"] as const) {
    const branches = itemsOf(schema[key]);
    if (branches.length === 0) continue;
    const rewritten = branches.map((one) => asObject(withDiscriminator(one, discriminator, context, rewrite(one))));
    parts.push({ [key]: isObject(own.properties) ? withOpenBranches(rewritten, branches, context) : rewritten });
  }
  if (!type) parts.push(...shapeOf(fillRequired(own, known) as JsonObject, context));
  return joined(parts, pick(schema, WHOLE_NOTES));
}

/**
 * Beside properties a branch that says nothing is any object. It has the names of the other branches: as `unknown` it
 * would swallow them.
 */
function withOpenBranches(rewritten: JsonObject[], branches: Json[], context: SchemaContext): JsonObject[] {
  const names = new KnownProperties({ allOf: branches }, context).names();
  if (names.length === 0) return rewritten;
  const properties = objectOf(names.map((name) => [name, {}]));
  return rewritten.map((branch) => {
    if (Object.keys(omit(branch, NOTES)).length > 0) return branch;
    return { ...branch, type: "object", properties };
  });
}

function joined(parts: Json[], notes: JsonObject): JsonObject {
  const [only, ...others] = parts;
  if (others.length === 0 && isObject(only)) return { ...only, ...notes };
  return { ...notes, allOf: parts };
}

/** The shape beside the branches; none if it allows every object. */
function shapeOf(own: JsonObject, context: SchemaContext): JsonObject[] {
  const shape = rewritePlain(own, context);
  const isOpen = Object.keys(omit(shape, ["format", "type"])).length === 0;
  if (isOpen && (shape.type === undefined || shape.type === "object")) return [];
  return [shape];
}

/** The reference to a base that lists the very schema that extends it, if a branch is one. */
function extended(branch: Json, origin: JsonObject, context: SchemaContext): JsonObject | undefined {
  if (!isObject(branch) || typeof branch.$ref !== "string") return undefined;
  const resolve = (reference: string): Json | undefined => context.resolve(reference);
  if (!isUnionOf(resolve(branch.$ref), origin, resolve)) return undefined;
  return { $ref: context.referBase(branch.$ref, context.view) };
}

/** A type beside the branches belongs to each of them, if nothing else is beside them. */
function typeOfBranches(own: JsonObject): Json | undefined {
  const keys = Object.keys(own).filter((key) => key !== "type" && !LIMITS.has(key));
  if (keys.length > 0) return undefined;
  return own.type;
}

/** Keywords that narrow values without changing their type. */
const LIMITS = new Set(
  `format minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems
  uniqueItems minProperties maxProperties readOnly writeOnly contentMediaType contentEncoding contentSchema minContains
  maxContains`.split(/\s+/),
);

function inheritType(branch: Json, type: Json | undefined): Json {
  if (!isObject(branch) || !type) return branch;
  const hasType = ["type", "$ref", "enum", "const", ...COMBINERS].some((key) => key in branch);
  if (hasType) return branch;
  return { ...branch, type };
}
