import { child, isObject, type JsonObject, member } from "../document/json.ts";
import { localPointer } from "../document/reference.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Choice, FlatSchema, JsonType, SchemaNode } from "./flat-schema.ts";
import { nodeAt } from "./flat-schema.ts";

type Draft = { -readonly [K in keyof FlatSchema]: FlatSchema[K] } & {
  properties: Map<string, SchemaNode>;
  required: Set<string>;
  absent: Set<string>;
  choices: Choice[];
};

const unread = ["not", "if", "dependentRequired", "dependentSchemas", "contains", "propertyNames"];
const unreadToo = ["patternProperties", "unevaluatedProperties", "unevaluatedItems"];

/** Brings together what the schemas of a node ask for: references, `allOf` and chosen branches followed. */
export function flatten(schemas: SchemaSet, node: SchemaNode, direction: Direction = "request"): FlatSchema {
  const draft = emptyDraft();
  const seen = new Set<string>();
  for (const pointer of node.pointers) collect({ schemas, node, direction, draft, seen }, pointer);
  if (draft.types?.length === 0) draft.never = true;
  return draft;
}

interface Reading {
  readonly schemas: SchemaSet;
  readonly node: SchemaNode;
  readonly direction: Direction;
  readonly draft: Draft;
  readonly seen: Set<string>;
}

function collect(reading: Reading, pointer: string): void {
  const { schemas, draft, seen, node } = reading;
  if (seen.has(pointer)) return;
  seen.add(pointer);
  const schema = schemas.written(pointer);
  if (schema === false) draft.never = true;
  if (!isObject(schema)) return;
  const target = typeof schema.$ref === "string" ? localPointer(schema.$ref) : undefined;
  if (target !== undefined) collect(reading, target);
  readScalars(draft, schema);
  readArrays(draft, schema, pointer);
  readObjects(reading, schema, pointer);
  for (const place of listed(schema, pointer, "allOf")) collect(reading, place);
  for (const key of ["anyOf", "oneOf"]) {
    const choice = { pointer: `${pointer}/${key}`, branches: listed(schema, pointer, key) };
    if (choice.branches.length > 0 && !node.settled.has(choice.pointer)) draft.choices.push(choice);
  }
  draft.others = [...draft.others, ...[...unread, ...unreadToo].filter((key) => Object.hasOwn(schema, key))];
}

function listed(schema: JsonObject, pointer: string, key: string): string[] {
  const list = schema[key];
  return Array.isArray(list) ? list.map((_, index) => `${pointer}/${key}/${index}`) : [];
}

function readScalars(draft: Draft, schema: JsonObject): void {
  const { type, format, pattern, multipleOf } = schema;
  if (type !== undefined) draft.types = common(draft.types, (Array.isArray(type) ? type : [type]) as JsonType[]);
  const values = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  if (Array.isArray(values)) draft.values = draft.values?.filter((value) => sharedBy(values, value)) ?? values;
  if (typeof format === "string") draft.format = format;
  if (typeof pattern === "string") draft.patterns = [...draft.patterns, pattern];
  if (typeof multipleOf === "number") draft.multipleOf = [...draft.multipleOf, multipleOf];
  draft.minLength = Math.max(draft.minLength, number(schema.minLength, 0));
  draft.maxLength = Math.min(draft.maxLength, number(schema.maxLength, Infinity));
  raise(draft, number(schema.minimum, -Infinity), false);
  raise(draft, number(schema.exclusiveMinimum, -Infinity), true);
  lower(draft, number(schema.maximum, Infinity), false);
  lower(draft, number(schema.exclusiveMaximum, Infinity), true);
}

function raise(draft: Draft, bound: number, outside: boolean): void {
  if (bound < draft.minimum || (bound === draft.minimum && !outside)) return;
  draft.minimum = bound;
  draft.aboveMinimum = outside && Number.isFinite(bound);
}

function lower(draft: Draft, bound: number, outside: boolean): void {
  if (bound > draft.maximum || (bound === draft.maximum && !outside)) return;
  draft.maximum = bound;
  draft.belowMaximum = outside && Number.isFinite(bound);
}

function readArrays(draft: Draft, schema: JsonObject, pointer: string): void {
  draft.minItems = Math.max(draft.minItems, number(schema.minItems, 0));
  draft.maxItems = Math.min(draft.maxItems, number(schema.maxItems, Infinity));
  if (schema.uniqueItems === true) draft.uniqueItems = true;
  const prefix = listed(schema, pointer, "prefixItems").map(nodeAt);
  if (prefix.length > draft.prefixItems.length) draft.prefixItems = prefix;
  if (schema.items === false) draft.maxItems = Math.min(draft.maxItems, prefix.length);
  else if (isObject(schema.items)) draft.items = joined(draft.items, `${pointer}/items`);
}

function readObjects({ draft, direction, schemas }: Reading, schema: JsonObject, pointer: string): void {
  draft.minProperties = Math.max(draft.minProperties, number(schema.minProperties, 0));
  draft.maxProperties = Math.min(draft.maxProperties, number(schema.maxProperties, Infinity));
  for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
    const place = child(`${pointer}/properties`, name);
    draft.properties.set(name, joined(draft.properties.get(name), place));
    if (isAbsent(schemas, place, direction)) draft.absent.add(name);
  }
  for (const name of Array.isArray(schema.required) ? schema.required : []) draft.required.add(String(name));
  if (schema.additionalProperties === true || isObject(schema.patternProperties)) draft.open = true;
  if (schema.additionalProperties === false) draft.closed = true;
  else if (isObject(schema.additionalProperties)) {
    draft.additional = joined(draft.additional, `${pointer}/additionalProperties`);
  }
}

function isAbsent(schemas: SchemaSet, place: string, direction: Direction): boolean {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  return member(schemas.written(place), flag) === true || member(schemas.at(place).value, flag) === true;
}

function joined(node: SchemaNode | undefined, pointer: string): SchemaNode {
  return node === undefined ? nodeAt(pointer) : { ...node, pointers: [...node.pointers, pointer] };
}

function common(before: readonly JsonType[] | undefined, types: readonly JsonType[]): readonly JsonType[] {
  if (before === undefined) return types;
  const narrow = (type: JsonType): JsonType[] => {
    if (before.includes(type)) return [type];
    if (type === "number" && before.includes("integer")) return ["integer"];
    return type === "integer" && before.includes("number") ? ["integer"] : [];
  };
  return types.flatMap(narrow);
}

function sharedBy(values: readonly unknown[], value: unknown): boolean {
  return values.some((other) => JSON.stringify(other) === JSON.stringify(value));
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function emptyDraft(): Draft {
  return {
    never: false,
    types: undefined,
    values: undefined,
    format: undefined,
    patterns: [],
    minLength: 0,
    maxLength: Infinity,
    minimum: -Infinity,
    maximum: Infinity,
    aboveMinimum: false,
    belowMaximum: false,
    multipleOf: [],
    minItems: 0,
    maxItems: Infinity,
    uniqueItems: false,
    prefixItems: [],
    items: undefined,
    minProperties: 0,
    maxProperties: Infinity,
    properties: new Map(),
    required: new Set(),
    absent: new Set(),
    additional: undefined,
    closed: false,
    open: false,
    choices: [],
    others: [],
  };
}
