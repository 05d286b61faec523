import {
  define,
  isHidden,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  ownMember,
} from "@specwright/openapi/internal";
import { omit, type SchemaContext } from "./context.ts";
import { conditionalNames } from "./unevaluated.ts";

const CONDITIONS = ["if", "then", "else", "dependentSchemas"];

/** What is said anew, or not at all. */
const REWRITTEN = [...CONDITIONS, "properties", "required", "additionalProperties", "patternProperties"];

/** Properties, what is required of them, and what may stand beside them. */
export function rewriteObject(schema: JsonObject, context: SchemaContext): JsonObject {
  if (
    !isObject(schema.properties) &&
    !isObject(schema.additionalProperties) &&
    !isObject(schema.patternProperties) &&
    !Array.isArray(schema.required) &&
    !CONDITIONS.some((key) => key in schema)
  ) {
    return schema;
  }
  const properties = visibleProperties(schema, context);
  const required = requiredKeys(schema, context);
  for (const key of [...required, ...conditionalNames(schema, context)])
    if (!Object.hasOwn(membersOf(schema.properties), key)) define(properties, key, {});
  const { additionalProperties, patternProperties } = schema;
  const rewritten = omit(schema, REWRITTEN);
  if (Object.keys(properties).length > 0) rewritten.properties = properties;
  if (required.length > 0) rewritten.required = required;
  const further = furtherProperties(additionalProperties, patternProperties, properties, context);
  if (further !== undefined) rewritten.additionalProperties = further;
  return rewritten;
}

function visibleProperties(schema: JsonObject, context: SchemaContext): JsonObject {
  const visible: JsonObject = {};
  const properties = membersOf(schema.properties);
  for (const key of Object.keys(properties)) {
    const value = properties[key] as Json;
    if (!isHidden(value, context.view, context.resolve)) define(visible, key, context.rewrite(value));
  }
  return visible;
}

function requiredKeys({ required, properties }: JsonObject, context: SchemaContext): string[] {
  const names = itemsOf(required).filter((key) => typeof key === "string");
  return [...new Set(names)].filter((key) => !isHidden(ownMember(properties, key), context.view, context.resolve));
}

/**
 * Further properties become an index signature, which in TypeScript covers the named properties too. So its type is the
 * union of all of them. Undefined if the schema does not describe further properties.
 */
function furtherProperties(
  additional: Json | undefined,
  patterns: Json | undefined,
  properties: JsonObject,
  context: SchemaContext,
): Json | undefined {
  const allowed = [...[additional].filter(isObject), ...Object.values(membersOf(patterns))].map((schema) =>
    context.rewrite(schema),
  );
  if (additional === true || allowed.some((schema) => isObject(schema) && Object.keys(schema).length === 0))
    return true;
  // Who names a pattern and says nothing of the other names lets them hold anything.
  if (additional === undefined && allowed.length > 0 && !Object.keys(membersOf(patterns)).some(fitsEveryName))
    return true;
  const [first, ...others] = [...allowed, ...Object.values(properties)];
  if (allowed.length === 0 || first === undefined) return undefined;
  if (others.length === 0) return first;
  return { anyOf: unique([first, ...others]) };
}

function fitsEveryName(pattern: string): boolean {
  return /^\^?(\(?\.[*+]?\)?)?\$?$/.test(pattern);
}

function unique(schemas: readonly Json[]): Json[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
