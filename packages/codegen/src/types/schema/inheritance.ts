import {
  componentOf,
  declaredValues,
  holdsText,
  isObject,
  type Json,
  type JsonObject,
  mappedName,
  membersOf,
  objectsIn,
  ownMember,
  propertyWith,
} from "@specwright/openapi/internal";
import { NOTES, omit, pick, type SchemaContext } from "./context.ts";

/**
 * The other form of a discriminator: a base has it, and other schemas extend the base by `allOf`. A schema in the base's
 * mapping gets the values that the mapping has for it and for the schemas that extend it.
 */
export class Inheritance {
  readonly #schemas: JsonObject;
  readonly #context: Pick<SchemaContext, "resolve">;
  readonly #mapped: ReadonlySet<string>;
  readonly #bases = new Map<string, ReadonlySet<string>>();
  #derived: ReadonlyMap<string, string[]> | undefined;

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
    const { propertyName: property, mapping } = membersOf(membersOf(this.#schemas[base]).discriminator);
    if (typeof property !== "string") return [];
    const values = this.#mappedValues(name, membersOf(mapping));
    if (values.length === 0 || !holdsText(this.#schemas[name], property, this.#context)) return [];
    const declared = declaredValues(this.#schemas[name], property, this.#context);
    if (declared && (declared.length === 1 || !values.every((value) => declared.includes(value)))) return [];
    return [propertyWith(property, values)];
  }

  /**
   * The keys of a mapping for a component and for what extends it; none if the component itself has no key. What extends
   * it without a key goes by its own name.
   */
  #mappedValues(name: string, mapping: JsonObject): string[] {
    const named = Object.entries(mapping).map(([value, target]) => [value, mappedName(target)] as const);
    if (!named.some(([, target]) => target === name)) return [];
    const keys = named
      .filter(([, target]) => target === name || this.#basesOf(target).has(name))
      .map(([value]) => value);
    const targets = new Set(named.map(([, target]) => target));
    return [...keys, ...this.#extending(name).filter((one) => !targets.has(one))];
  }

  #extending(name: string): readonly string[] {
    this.#derived ??= this.#allDerived();
    return this.#derived.get(name) ?? [];
  }

  /** By component, those that extend it, near and far. */
  #allDerived(): ReadonlyMap<string, string[]> {
    const derived = new Map<string, string[]>(Object.keys(this.#schemas).map((name) => [name, []]));
    for (const name of derived.keys()) for (const base of this.#basesOf(name)) derived.get(base)?.push(name);
    return derived;
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
    const branches = objectsIn(membersOf(ownMember(this.#schemas, name)).allOf);
    const references = branches.map(({ $ref }) => $ref).filter(($ref) => typeof $ref === "string");
    return references.map(componentOf).filter((base) => base !== undefined);
  }
}

/** The components that some discriminator names. */
function mapped(schemas: JsonObject): Set<string> {
  const mappings = Object.values(schemas).map((schema) =>
    membersOf(membersOf(membersOf(schema).discriminator).mapping),
  );
  const targets = mappings.flatMap((mapping) => Object.values(mapping));
  return new Set(targets.map(mappedName));
}
