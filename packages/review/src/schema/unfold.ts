import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { definedItems } from "../defined.ts";
import { asArray, asObject } from "../json-value.ts";
import { NEVER_SCHEMA } from "./conjunction.ts";
import { VALUE_TYPES } from "./shape.ts";

/**
 * The same set of values in the words that shapes are made of: conditions as unions, and `not` only where it stands for
 * nothing else. Costs shapes, and loses which keyword said something, so it serves for proofs alone.
 */
export function unfolded(schema: JsonObject): JsonObject {
  const { if: condition, then, else: otherwise, dependentRequired, dependentSchemas, not, ...rest } = schema;
  const negations = definedItems(...[not].filter(isObject).map(negated));
  const parts = [
    ...[condition].filter(isObject).map((one) => either(one, then, otherwise)),
    ...Object.entries(asObject(dependentRequired)).map(([key, needs]) => whereThere(key, { required: needs })),
    ...Object.entries(asObject(dependentSchemas)).map(([key, part]) => whereThere(key, part as JsonObject)),
    ...negations,
  ];
  if (parts.length === 0) return schema;
  const unfoldedSchema = { ...rest, allOf: [...asArray(rest.allOf), ...parts] };
  if (not === undefined || negations.length > 0) return unfoldedSchema;
  return { ...unfoldedSchema, not };
}

/** Whether a schema says something that can be unfolded. */
export function canUnfold(schema: JsonObject): boolean {
  let known = unfoldable.get(schema);
  if (known === undefined) {
    known = /"(if|not|dependentRequired|dependentSchemas)":/.test(JSON.stringify(schema));
    unfoldable.set(schema, known);
  }
  return known;
}

const unfoldable = new WeakMap<JsonObject, boolean>();

function either(condition: JsonObject, then: Json | undefined, otherwise: Json | undefined): JsonObject {
  const and = (first: JsonObject, second: Json | undefined): JsonObject => ({
    allOf: [first, ...[second].filter(isObject)],
  });
  return { anyOf: [and(condition, then), and({ not: condition }, otherwise)] };
}

function whereThere(key: string, then: JsonObject): JsonObject {
  return { anyOf: [without(key), { allOf: [{ required: [key] }, then] }] };
}

function without(key: string): JsonObject {
  return { properties: { [key]: NEVER_SCHEMA } };
}

const OTHERS = VALUE_TYPES.filter((type) => type !== "object");

/** What is left of a `not` by the rules of De Morgan; undefined where they do not help. */
function negated(not: JsonObject): JsonObject | undefined {
  const [[keyword, value] = [], ...more] = Object.entries(not).filter(([key]) => key !== "type");
  const { type } = not;
  if (more.length > 0 || (type !== undefined && (type !== "object" || keyword !== "required"))) return undefined;
  if (keyword === "not" && isObject(value)) return value;
  if (keyword === "anyOf" && Array.isArray(value)) return { allOf: value.map((part) => ({ not: part })) };
  if (keyword === "allOf" && Array.isArray(value)) return { anyOf: value.map((part) => ({ not: part })) };
  if (keyword !== "required" || !Array.isArray(value)) return undefined;
  const objects: JsonObject = { type: "object", anyOf: value.map((key) => without(String(key))) };
  // Whatever is no object has all that is required of it.
  if (type === "object") return { anyOf: [{ type: [...OTHERS] }, objects] };
  return objects;
}
