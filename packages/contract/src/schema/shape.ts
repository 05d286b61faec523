import { child } from "@specwright/openapi/internal";
import { isObject, listOr, objectOr } from "../document/json.ts";
import type { SchemaSet } from "./schema-set.ts";

/** What a schema allows a value to be, as far as reading text needs to know: references and alternatives followed. */
export interface Shape {
  /** JSON Schema types; empty means that any is allowed. */
  readonly types: ReadonlySet<string>;
  /** Pointers of the schemas of known properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Pointer of the schema of properties without a name in the schema, where one is given. */
  readonly additional: string | undefined;
  /** Whether properties without a name in the schema are allowed. */
  readonly open: boolean;
  /** Pointer of the schema of items, where one is given. */
  readonly items: string | undefined;
}

interface ShapeDraft {
  types: Set<string>;
  properties: Map<string, string>;
  additional: string | undefined;
  open: boolean;
  items: string | undefined;
  seen: Set<string>;
}

const shapes = new WeakMap<SchemaSet, Map<string | undefined, Shape>>();

export function shapeOf(schemas: SchemaSet, pointer: string | undefined): Shape {
  const known = shapes.get(schemas) ?? new Map<string | undefined, Shape>();
  shapes.set(schemas, known);
  const shape = known.get(pointer) ?? readShape(schemas, pointer);
  known.set(pointer, shape);
  return shape;
}

function readShape(schemas: SchemaSet, pointer: string | undefined): Shape {
  const nothing = { additional: undefined, open: true, items: undefined };
  const draft: ShapeDraft = { types: new Set(), properties: new Map(), seen: new Set(), ...nothing };
  if (pointer !== undefined) collect(schemas, pointer, draft);
  return draft;
}

function collect(schemas: SchemaSet, pointer: string, draft: ShapeDraft): void {
  const { pointer: place, value: schema } = schemas.resolved(pointer);
  if (draft.seen.has(place) || !isObject(schema)) return;
  draft.seen.add(place);
  for (const type of typesIn(schema)) draft.types.add(type);
  for (const name of Object.keys(objectOr(schema.properties))) {
    draft.properties.set(name, child(`${place}/properties`, name));
  }
  if (schema.additionalProperties === false) draft.open = false;
  if (isObject(schema.additionalProperties)) draft.additional = `${place}/additionalProperties`;
  if (isObject(schema.items)) draft.items = `${place}/items`;
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const index of listOr(schema[key]).keys()) collect(schemas, `${place}/${key}/${index}`, draft);
  }
}

function typesIn(schema: Readonly<Record<string, unknown>>): string[] {
  const { type, nullable } = schema;
  const named = [type].flat().filter((item) => typeof item === "string");
  if (named.length > 0 && nullable === true) return [...named, "null"];
  if (named.length > 0) return named;
  const values = valuesIn(schema);
  if (values.length > 0) return values.map(typeOf);
  if (isObject(schema.properties)) return ["object"];
  if (schema.items === undefined && schema.prefixItems === undefined) return [];
  return ["array"];
}

function valuesIn(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(schema.enum)) return schema.enum;
  if (Object.hasOwn(schema, "const")) return [schema.const];
  return [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
