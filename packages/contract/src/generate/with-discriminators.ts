import { child, componentOf, type Json, valuesFor } from "@specwright/openapi/internal";

import { isObject, listOr, member, objectOr, type UnknownObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** A schema that describes a value, and those through which the way led to it for the same value. */
interface Visit {
  readonly schemas: SchemaSet;
  readonly pointer: string;
  readonly above: readonly string[];
}

/** A copy of a made value, whose objects name the branch they are of as the discriminators of its schema want it. */
export function withDiscriminators(schemas: SchemaSet, pointer: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy: unknown = structuredClone(value);
  visit({ schemas, pointer, above: [] }, copy);
  return schemas.accepts(pointer, copy) ? copy : value;
}

function visit({ schemas, pointer, above }: Visit, value: unknown): void {
  const { pointer: place, value: schema } = schemas.resolved(pointer);
  if (typeof value !== "object" || value === null || !isObject(schema) || above.includes(place)) return;
  const seen = [...above, place];
  visitParts(schemas, place, schema, value);
  for (const branch of placesOf(schema, place, ["allOf"])) visit({ schemas, pointer: branch, above: seen }, value);
  const branches = placesOf(schema, place, ["oneOf", "anyOf"]).filter((each) => schemas.accepts(each, value));
  for (const branch of branches) visit({ schemas, pointer: branch, above: seen }, value);
  if (isObject(schema.discriminator) && isObject(value)) {
    const own = [...branches.map((branch) => schemas.resolved(branch).pointer), ...above.toReversed()];
    name(schemas, place, schema.discriminator, value, own);
  }
}

function visitParts(schemas: SchemaSet, place: string, schema: UnknownObject, value: object): void {
  const inside = (pointer: string, part: unknown): void => visit({ schemas, pointer, above: [] }, part);
  if (Array.isArray(value)) {
    if (isObject(schema.items)) for (const item of value) inside(`${place}/items`, item);
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const isNamed = Object.hasOwn(objectOr(schema.properties), key);
    if (isNamed) inside(child(`${place}/properties`, key), part);
    else if (isObject(schema.additionalProperties)) inside(`${place}/additionalProperties`, part);
  }
}

function placesOf(schema: UnknownObject, place: string, keys: readonly string[]): string[] {
  return keys.flatMap((key) => listOr(schema[key]).map((_, index) => `${place}/${key}/${index}`));
}

/** Sets the property to the first value that names one of these schemas, unless the schemas refuse it. */
function name(
  schemas: SchemaSet,
  place: string,
  discriminator: UnknownObject,
  value: UnknownObject,
  own: readonly string[],
): void {
  const property = discriminator.propertyName;
  const names = own.flatMap((each) => namesOf(discriminator, each));
  const [wanted] = names;
  if (typeof property !== "string" || wanted === undefined) return;
  const before = member(value, property);
  if (typeof before === "string" && names.includes(before)) return;
  const all = [place, ...own].filter((each) => schemas.accepts(each, value));
  Object.assign(value, { [property]: wanted });
  if (all.every((each) => schemas.accepts(each, value))) return;
  if (before === undefined) Reflect.deleteProperty(value, property);
  else Object.assign(value, { [property]: before });
}

/** The values that stand for a component. */
function namesOf({ mapping }: UnknownObject, pointer: string): string[] {
  const reference = `#${pointer}`;
  return componentOf(reference) === undefined ? [] : valuesFor(reference, mapping as Json | undefined);
}
