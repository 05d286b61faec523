import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { itemsOf, membersOf, ownMember } from "../json/parts.ts";
import { componentOf } from "./component.ts";

/** How references are followed. */
interface References {
  resolve(reference: string): Json | undefined;
}

/**
 * Gives a branch of a union the values that its discriminator has for it, so that TypeScript can narrow the union. The
 * branch stays as it is if it declares one value already, if it contradicts the discriminator (with a wrong value no
 * object could be of the branch's type), or if it is a union of its own that no key is mapped to.
 */
export function withDiscriminator(
  branch: Json,
  discriminator: JsonObject | undefined,
  context: References,
  rewritten: Json,
): Json {
  const property = discriminator?.propertyName;
  if (typeof property !== "string" || !isObject(branch) || typeof branch.$ref !== "string") return rewritten;
  const target = context.resolve(branch.$ref);
  const mapped = mappedKeys(branch.$ref, discriminator?.mapping);
  if (mapped.length === 0 && isUnion(target, context)) return rewritten;
  const values = valuesFor(branch.$ref, discriminator?.mapping);
  if (!holdsText(target, property, context)) return rewritten;
  const declared = declaredValues(target, property, context);
  if (declared && (declared.length === 1 || !values.every((value) => declared.includes(value)))) return rewritten;
  return { allOf: [rewritten, propertyWith(property, values)] };
}

function isUnion(schema: Json | undefined, context: References): boolean {
  const seen = new Set<Json>();
  let target = schema;
  while (isObject(target) && !seen.has(target)) {
    if (itemsOf(target.oneOf).length > 0 || itemsOf(target.anyOf).length > 0) return true;
    seen.add(target);
    target = targetOf(target, context);
  }
  return false;
}

/** Whether a property can hold a text, which every value of a discriminator is. */
export function holdsText(schema: Json | undefined, property: string, context: References): boolean {
  return declarations(schema, property, context).every(
    ({ type }) => type === undefined || [type].flat().includes("string"),
  );
}

/** A schema that gives a property certain values. */
export function propertyWith(property: string, values: readonly string[]): JsonObject {
  return { type: "object", required: [property], properties: { [property]: literalOf(values) } };
}

function literalOf(values: readonly string[]): JsonObject {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return { const: only };
  return { enum: [...values] };
}

/** The values of a discriminator that stand for a branch: the mapping's keys for it, or else the name of its schema. */
export function valuesFor(reference: string, mapping: Json | undefined): string[] {
  const keys = mappedKeys(reference, mapping);
  return keys.length > 0 ? keys : [nameIn(reference)];
}

/** The mapping's keys for a branch. */
function mappedKeys(reference: string, mapping: Json | undefined): string[] {
  const name = nameIn(reference);
  return Object.entries(membersOf(mapping))
    .filter(([, target]) => target === reference || mappedName(target) === name)
    .map(([key]) => key);
}

/** The component that a mapping's target means: it is a reference, or a name alone. */
export function mappedName(target: Json): string {
  return componentOf(String(target)) ?? String(target);
}

function nameIn(reference: string): string {
  return componentOf(reference) ?? (reference.split("/").at(-1) as string);
}

/** The values that a schema allows for a property by `const` or `enum`; undefined if it allows any. */
export function declaredValues(schema: Json | undefined, property: string, context: References): Json[] | undefined {
  for (const declaration of declarations(schema, property, context)) {
    const values = ownValues(declaration);
    if (values) return values;
  }
  return undefined;
}

/** What a schema, what it refers to and its allOf branches say of a property, references followed, the nearest first. */
function declarations(schema: Json | undefined, property: string, context: References): JsonObject[] {
  const found: JsonObject[] = [];
  const seen = new Set<Json>();
  const left = [schema];
  while (left.length > 0) {
    const here = left.pop();
    if (!isObject(here) || seen.has(here)) continue;
    seen.add(here);
    const own = ownMember(here.properties, property);
    const declared = targetOf(own, context) ?? own;
    if (isObject(declared)) found.push(declared);
    left.push(...[targetOf(here, context), ...itemsOf(here.allOf)].toReversed());
  }
  return found;
}

/** What a schema refers to; undefined if it does not refer to anything. */
function targetOf(schema: Json | undefined, context: References): Json | undefined {
  if (!isObject(schema) || typeof schema.$ref !== "string") return undefined;
  return context.resolve(schema.$ref);
}

function ownValues(schema: Json | undefined): Json[] | undefined {
  if (!isObject(schema)) return undefined;
  if ("const" in schema) return [schema.const as Json];
  if (Array.isArray(schema.enum)) return schema.enum;
  return undefined;
}
