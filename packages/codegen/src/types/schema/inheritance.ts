import { declaredValues, isObject, type Json, type JsonObject } from "@specwright/openapi";
import { NOTES, omit, pick, type SchemaContext } from "./context.ts";

const COMPONENT = "#/components/schemas/";

/**
 * The other form of a discriminator: a base names it, and other schemas extend the base by `allOf`. A schema that the
 * base's mapping names gets the literal that it stands for there, and those of the schemas that extend it in turn.
 */
export class Inheritance {
  readonly #schemas: JsonObject;
  readonly #context: Pick<SchemaContext, "resolve">;
  readonly #mapped: ReadonlySet<string>;
  readonly #bases = new Map<string, ReadonlySet<string>>();

  constructor(schemas: JsonObject, resolve: SchemaContext["resolve"]) {
    this.#schemas = schemas;
    this.#context = { resolve };
    this.#mapped = mapped(schemas);
  }

  /** A rewritten component with the literals of the discriminators that it inherits. */
  narrow(name: string, rewritten: Json): Json {
    if (!this.#mapped.has(name)) return rewritten;
    const literals = [...this.#basesOf(name)].flatMap((base) => this.#literal(name, base));
    if (literals.length === 0 || !isObject(rewritten)) return rewritten;
    return { ...pick(rewritten, NOTES), allOf: [omit(rewritten, NOTES), ...literals] };
  }

  #literal(name: string, base: string): JsonObject[] {
    const schema = this.#schemas[base];
    const discriminator = isObject(schema) ? schema.discriminator : undefined;
    if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") return [];
    const property = discriminator.propertyName;
    const entries = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {});
    const named = entries.map(([value, target]) => [value, String(target).replace(COMPONENT, "")] as const);
    if (!named.some(([, target]) => target === name)) return [];
    const values = named
      .filter(([, target]) => target === name || this.#basesOf(target).has(name))
      .map(([value]) => value);
    const declared = declaredValues(this.#schemas[name], property, this.#context);
    if (declared && (declared.length === 1 || !values.every((value) => declared.includes(value)))) return [];
    const literal = values.length === 1 ? { const: values[0] as string } : { enum: values };
    return [{ type: "object", required: [property], properties: { [property]: literal } }];
  }

  /** The components that one extends, near and far. */
  #basesOf(name: string): ReadonlySet<string> {
    const known = this.#bases.get(name);
    if (known) return known;
    const bases = new Set<string>();
    const left = this.#extended(name).toReversed();
    for (let base = left.pop(); base !== undefined; base = left.pop()) {
      if (bases.has(base)) continue;
      bases.add(base);
      left.push(...this.#extended(base).toReversed());
    }
    this.#bases.set(name, bases);
    return bases;
  }

  /** The components that one names in its allOf. */
  #extended(name: string): string[] {
    const schema = Object.hasOwn(this.#schemas, name) ? this.#schemas[name] : undefined;
    const parts = isObject(schema) && Array.isArray(schema.allOf) ? schema.allOf : [];
    return parts.flatMap((part) =>
      isObject(part) && typeof part.$ref === "string" && part.$ref.startsWith(COMPONENT)
        ? [part.$ref.slice(COMPONENT.length)]
        : [],
    );
  }
}

/** The components that some discriminator names. */
function mapped(schemas: JsonObject): Set<string> {
  const mappings = Object.values(schemas).flatMap((schema) => {
    const discriminator = isObject(schema) ? schema.discriminator : undefined;
    return isObject(discriminator) && isObject(discriminator.mapping) ? [discriminator.mapping] : [];
  });
  const targets = mappings.flatMap((mapping) => Object.values(mapping));
  return new Set(targets.map((target) => String(target).replace(COMPONENT, "")));
}
