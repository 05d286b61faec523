import { isObject, type Json, type JsonObject } from "../json/json.ts";

/** How references are followed. */
interface References {
  resolve(reference: string): Json | undefined;
}

/**
 * Gives a branch of a union the literal that its discriminator stands for, so that the union narrows. Left alone where
 * the branch says so itself, and where it contradicts: a wrong literal would make the branch impossible.
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
  const literal = values.length === 1 ? { const: values[0] as string } : { enum: values };
  return { allOf: [rewritten, { type: "object", required: [property], properties: { [property]: literal } }] };
}

/** The mapping's keys for a branch; its component name where none is mapped. */
function discriminatorValues(reference: string, mapping: Json | undefined): string[] {
  const name = reference.split("/").at(-1) as string;
  const keys = Object.entries(isObject(mapping) ? mapping : {}).filter(
    ([, target]) => target === reference || target === name,
  );
  return keys.length > 0 ? keys.map(([key]) => key) : [name];
}

/** The literals that a schema itself allows for a property; undefined where it does not say. */
export function declaredValues(schema: Json | undefined, property: string, context: References): Json[] | undefined {
  const seen = new Set<Json>();
  const left = [schema];
  while (left.length > 0) {
    const here = left.pop();
    if (!isObject(here) || seen.has(here)) continue;
    seen.add(here);
    const values = ownValues(here, property, context);
    if (values) return values;
    const target = typeof here.$ref === "string" ? context.resolve(here.$ref) : undefined;
    left.push(...[target, ...(Array.isArray(here.allOf) ? here.allOf : [])].toReversed());
  }
  return undefined;
}

function ownValues({ properties }: JsonObject, property: string, context: References): Json[] | undefined {
  const own = isObject(properties) ? properties[property] : undefined;
  const target = isObject(own) && typeof own.$ref === "string" ? context.resolve(own.$ref) : own;
  if (!isObject(target)) return undefined;
  if ("const" in target) return [target.const as Json];
  return Array.isArray(target.enum) ? target.enum : undefined;
}
