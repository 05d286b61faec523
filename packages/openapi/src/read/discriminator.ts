import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { itemsOf, membersOf, ownMember } from "../json/parts.ts";

/** How references are followed. */
interface References {
  resolve(reference: string): Json | undefined;
}

/**
 * Gives a branch of a union the values that its discriminator has for it, so that TypeScript can narrow the union. The
 * branch stays as it is if it declares one value already, or if it contradicts the discriminator: with a wrong value no
 * object could be of the branch's type.
 */
export function withDiscriminator(
  branch: Json,
  discriminator: JsonObject | undefined,
  context: References,
  rewritten: Json,
): Json {
  const property = discriminator?.propertyName;
  if (typeof property !== "string" || !isObject(branch) || typeof branch.$ref !== "string") return rewritten;
  const values = discriminatorValues(branch.$ref, discriminator?.mapping);
  const declared = declaredValues(context.resolve(branch.$ref), property, context);
  if (declared && (declared.length === 1 || !values.every((value) => declared.includes(value)))) return rewritten;
  return { allOf: [rewritten, propertyWith(property, values)] };
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

/** The mapping's keys for a branch; the name of its component if no key is mapped to it. */
function discriminatorValues(reference: string, mapping: Json | undefined): string[] {
  const name = reference.split("/").at(-1) as string;
  const keys = Object.entries(membersOf(mapping))
    .filter(([, target]) => target === reference || target === name)
    .map(([key]) => key);
  if (keys.length === 0) return [name];
  return keys;
}

/** The values that a schema allows for a property by `const` or `enum`; undefined if it allows any. */
export function declaredValues(schema: Json | undefined, property: string, context: References): Json[] | undefined {
  const seen = new Set<Json>();
  const left = [schema];
  while (left.length > 0) {
    const here = left.pop();
    if (!isObject(here) || seen.has(here)) continue;
    seen.add(here);
    const own = ownMember(here.properties, property);
    const values = ownValues(targetOf(own, context) ?? own);
    if (values) return values;
    left.push(...[targetOf(here, context), ...itemsOf(here.allOf)].toReversed());
  }
  return undefined;
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
