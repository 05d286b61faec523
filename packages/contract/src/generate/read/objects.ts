import { child } from "@specwright/openapi/internal";
import { isObject, listOr, member, objectOr, type UnknownObject } from "../../document/json.ts";
import { absentIn, type Direction } from "../../schema/dialect.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { both, nodeAt } from "../flat-schema.ts";
import { type FlatSchemaDraft, numberOr, type Reading } from "./flat-schema-draft.ts";

/** What objects have to be. */
export function readObjects({ draft, direction, schemas }: Reading, schema: UnknownObject, pointer: string): void {
  draft.minProperties = Math.max(draft.minProperties, numberOr(schema.minProperties, 0));
  draft.maxProperties = Math.min(draft.maxProperties, numberOr(schema.maxProperties, Infinity));
  for (const name of Object.keys(objectOr(schema.properties))) {
    const place = child(`${pointer}/properties`, name);
    draft.properties.set(name, both(draft.properties.get(name), nodeAt(place)));
    if (isAbsent(schemas, place, direction)) draft.absent.add(name);
  }
  for (const name of listOr(schema.required)) draft.required.add(String(name));
  for (const pattern of Object.keys(objectOr(schema.patternProperties))) {
    const node = nodeAt(child(`${pointer}/patternProperties`, pattern));
    draft.byPattern = [...draft.byPattern, { pattern, node }];
  }
  if (isObject(schema.propertyNames)) draft.names = both(draft.names, nodeAt(`${pointer}/propertyNames`));
  if (schema.additionalProperties === true || isObject(schema.patternProperties)) draft.open = true;
  if (schema.additionalProperties === false) draft.closed = true;
  else if (isObject(schema.additionalProperties)) {
    draft.additional = both(draft.additional, nodeAt(`${pointer}/additionalProperties`));
  }
}

/** `unevaluatedProperties`, when everything else about an object is known. */
export function readFurtherProperties(draft: FlatSchemaDraft, schema: UnknownObject, pointer: string): void {
  if (schema.unevaluatedProperties === false) draft.sealed = true;
  else if (isObject(schema.unevaluatedProperties) && draft.additional === undefined) {
    draft.additional = nodeAt(`${pointer}/unevaluatedProperties`);
  }
}

function isAbsent(schemas: SchemaSet, place: string, direction: Direction): boolean {
  const flag = absentIn[direction];
  return member(schemas.written(place), flag) === true || member(schemas.resolved(place).value, flag) === true;
}
