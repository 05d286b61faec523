import { isObject, objectOr } from "../document/json.ts";
import type { SchemaSet } from "./schema-set.ts";

/** What a schema allows a value to be, as far as reading text needs to know: references and alternatives followed. */
export interface Shape {
  /** JSON Schema types; empty means that any is allowed. */
  readonly types: ReadonlySet<string>;
  /** Pointers of the schemas of known properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Whether properties without a name in the schema are allowed. */
  readonly open: boolean;
  /** Pointer of the schema of items, where one is given. */
  readonly items: string | undefined;
}

interface ShapeDraft {
  types: Set<string>;
  properties: Map<string, string>;
  open: boolean;
  items: string | undefined;
  seen: Set<string>;
}

export function shapeOf(schemas: SchemaSet, pointer: string | undefined): Shape {
  const draft: ShapeDraft = { types: new Set(), properties: new Map(), open: true, items: undefined, seen: new Set() };
  if (pointer !== undefined) collect(schemas, pointer, draft);
  return draft;
}

function collect(schemas: SchemaSet, pointer: string, draft: ShapeDraft): void {
  const place = schemas.resolved(pointer);
  if (draft.seen.has(place.pointer) || !isObject(place.value)) return;
  draft.seen.add(place.pointer);
  const schema = place.value;
  for (const type of typesIn(schema)) draft.types.add(type);
  for (const name of Object.keys(objectOr(schema.properties))) {
    const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
    draft.properties.set(name, `${place.pointer}/properties/${escaped}`);
  }
  if (schema.additionalProperties === false) draft.open = false;
  if (isObject(schema.items)) draft.items = `${place.pointer}/items`;
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const list = schema[key];
    for (const index of Array.isArray(list) ? list.keys() : [])
      collect(schemas, `${place.pointer}/${key}/${index}`, draft);
  }
}

function typesIn(schema: Readonly<Record<string, unknown>>): string[] {
  const { type, nullable } = schema;
  const named = (Array.isArray(type) ? type : [type]).filter((item) => typeof item === "string");
  if (named.length > 0) return nullable === true ? [...named, "null"] : named;
  const values = Array.isArray(schema.enum) ? schema.enum : Object.hasOwn(schema, "const") ? [schema.const] : [];
  if (values.length > 0) return values.map(typeOf);
  if (isObject(schema.properties)) return ["object"];
  return schema.items === undefined && schema.prefixItems === undefined ? [] : ["array"];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
