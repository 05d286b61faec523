import { localPointer } from "@specwright/openapi/internal";
import { isObject } from "../document/json.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { FlatSchema, SchemaNode } from "./flat-schema.ts";
import { readArrays, readFurtherItems } from "./read/arrays.ts";
import { readConditions } from "./read/conditions.ts";
import { emptyDraft, listed, type Reading } from "./read/flat-schema-draft.ts";
import { readFurtherProperties, readObjects } from "./read/objects.ts";
import { readScalars } from "./read/scalars.ts";

/** Brings together what the schemas of a node ask for: references, `allOf` and chosen branches followed. */
export function flatten(schemas: SchemaSet, node: SchemaNode, direction: Direction = "request"): FlatSchema {
  const draft = emptyDraft();
  draft.refused = [...node.refused];
  const reading = { schemas, node, direction, draft, seen: new Set<string>() };
  for (const pointer of [...node.pointers, ...node.assumed]) collect(reading, pointer);
  for (const pointer of reading.seen) readLast(reading, pointer);
  for (const name of node.present) draft.present.add(name);
  for (const name of node.missing) draft.absent.add(name);
  const torn = [...draft.required, ...draft.present].some((name) => node.missing.includes(name));
  if (draft.types?.length === 0 || draft.values?.length === 0 || torn) draft.never = true;
  return draft;
}

function collect(reading: Reading, pointer: string): void {
  const { schemas, draft, seen } = reading;
  if (seen.has(pointer)) return;
  seen.add(pointer);
  const schema = schemas.described(pointer);
  if (schema === false) draft.never = true;
  if (!isObject(schema)) return;
  if (typeof schema.$ref === "string") follow(reading, schema.$ref);
  readScalars(draft, schema);
  readArrays(draft, schema, pointer);
  readObjects(reading, schema, pointer);
  for (const place of listed(schema, pointer, "allOf")) collect(reading, place);
  readConditions(reading, schema, pointer);
}

function follow(reading: Reading, reference: string): void {
  const target = localPointer(reference);
  if (target !== undefined) collect(reading, target);
}

// What is left over is only known when the others have been read.
function readLast({ schemas, draft }: Reading, pointer: string): void {
  const schema = schemas.described(pointer);
  if (!isObject(schema)) return;
  readFurtherItems(draft, schema, pointer);
  readFurtherProperties(draft, schema, pointer);
}
