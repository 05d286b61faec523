import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { defined } from "../defined.ts";
import { PLAIN_ENCODINGS } from "./atoms.ts";
import type { Conjunction } from "./conjunction.ts";
import { withoutLookaheads } from "./lookaheads.ts";
import type { Shape, ValueType } from "./shape.ts";

type Rules = Omit<Shape, "type">;
type RuleReader = (schema: JsonObject) => Rules;

/** What a schema's own keywords say of values of one type. */
export function ownRules(schema: JsonObject, type: ValueType): Rules {
  return READERS[type](schema);
}

const nothing: RuleReader = () => ({});

const READERS: { readonly [type in ValueType]: RuleReader } = {
  null: nothing,
  boolean: nothing,
  number: (schema) => ({
    ...limits(schema, ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]),
    ...read(schema, "multipleOf", isNumber, (step) => ({ multiples: [step] })),
  }),
  string: (schema) => ({
    ...limits(schema, ["minLength", "maxLength"]),
    ...read(schema, "pattern", isText, (pattern) => ({ patterns: withoutLookaheads(pattern) })),
    ...defined({ raw: PLAIN_ENCODINGS.has(schema.contentEncoding) || undefined }),
  }),
  array: (schema) => ({
    ...limits(schema, ["minItems", "maxItems"]),
    ...defined({ unique: schema.uniqueItems === true || undefined }),
    ...read(schema, "prefixItems", Array.isArray, (items) => ({ prefix: items.map((item) => [item]) })),
    ...read(schema, "items", isObject, (items) => ({ rest: conjunction(items) })),
  }),
  object: (schema) => ({
    ...limits(schema, ["minProperties", "maxProperties"]),
    ...read(schema, "properties", isObject, (properties) => ({ properties: mapOf(properties) })),
    ...read(schema, "patternProperties", isObject, (patterns) => ({ patternProperties: mapOf(patterns) })),
    ...read(schema, "required", Array.isArray, (required) => ({ required: new Set<string>(required) })),
    ...read(schema, "additionalProperties", isObject, (others) => ({ rest: conjunction(others) })),
    ...read(schema, "propertyNames", isObject, (names) => ({ names: [names] })),
    ...read(schema, "dependentRequired", isObject, (dependent) => ({
      dependent: new Map(Object.entries(dependent) as [string, string[]][]),
    })),
  }),
};

function isNumber(value: Json | undefined): value is number {
  return typeof value === "number";
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string";
}

/** The rule that a keyword gives; none where its value is of another form. */
function read<Value>(
  schema: JsonObject,
  keyword: string,
  isForm: (value: Json | undefined) => value is Value & Json,
  ruleOf: (value: Value) => Rules,
): Rules {
  const value = schema[keyword];
  if (!isForm(value)) return {};
  return ruleOf(value);
}

function limits(schema: JsonObject, keywords: readonly string[]): { [keyword: string]: number } {
  const entries = keywords.map((keyword) => [keyword, schema[keyword]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, number] => isNumber(entry[1])));
}

/** A schema without rules is no rule. */
function conjunction(schema: JsonObject): Conjunction {
  if (Object.keys(schema).length === 0) return [];
  return [schema];
}

function mapOf(entries: JsonObject): ReadonlyMap<string, Conjunction> {
  return new Map(Object.entries(entries).map(([key, value]) => [key, conjunction(value as JsonObject)]));
}
