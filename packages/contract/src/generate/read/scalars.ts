import type { UnknownObject } from "../../document/json.ts";
import type { JsonType } from "../flat-schema.ts";
import { type FlatSchemaDraft, numberOr } from "./flat-schema-draft.ts";

/** Types, values, and what texts and numbers have to be. */
export function readScalars(draft: FlatSchemaDraft, schema: UnknownObject): void {
  const { type, format, pattern, multipleOf } = schema;
  if (type !== undefined) draft.types = common(draft.types, [type].flat() as JsonType[]);
  readValues(draft, schema);
  if (typeof format === "string") draft.format = format;
  if (typeof pattern === "string") draft.patterns = [...draft.patterns, pattern];
  if (typeof multipleOf === "number") draft.multipleOf = [...draft.multipleOf, multipleOf];
  draft.minLength = Math.max(draft.minLength, numberOr(schema.minLength, 0));
  draft.maxLength = Math.min(draft.maxLength, numberOr(schema.maxLength, Infinity));
  raise(draft, numberOr(schema.minimum, -Infinity), false);
  raise(draft, numberOr(schema.exclusiveMinimum, -Infinity), true);
  lower(draft, numberOr(schema.maximum, Infinity), false);
  lower(draft, numberOr(schema.exclusiveMaximum, Infinity), true);
}

function readValues(draft: FlatSchemaDraft, schema: UnknownObject): void {
  let values = schema.enum;
  if (Object.hasOwn(schema, "const")) values = [schema.const];
  if (!Array.isArray(values)) return;
  const own: readonly unknown[] = values;
  draft.values = draft.values?.filter((value) => sharedBy(own, value)) ?? own;
}

function raise(draft: FlatSchemaDraft, bound: number, outside: boolean): void {
  if (bound < draft.minimum || (bound === draft.minimum && !outside)) return;
  draft.minimum = bound;
  draft.aboveMinimum = outside && Number.isFinite(bound);
}

function lower(draft: FlatSchemaDraft, bound: number, outside: boolean): void {
  if (bound > draft.maximum || (bound === draft.maximum && !outside)) return;
  draft.maximum = bound;
  draft.belowMaximum = outside && Number.isFinite(bound);
}

function common(before: readonly JsonType[] | undefined, types: readonly JsonType[]): readonly JsonType[] {
  if (before === undefined) return types;
  const narrow = (type: JsonType): JsonType[] => {
    if (before.includes(type)) return [type];
    if (type === "number" && before.includes("integer")) return ["integer"];
    if (type === "integer" && before.includes("number")) return ["integer"];
    return [];
  };
  return types.flatMap(narrow);
}

function sharedBy(values: readonly unknown[], value: unknown): boolean {
  return values.some((other) => JSON.stringify(other) === JSON.stringify(value));
}
