import { isObject, type JsonObject } from "@specwright/openapi/internal";
import { asArray } from "../json-value.ts";
import { baseShapes } from "./base-shapes.ts";
import { type Conjunction, isEverything } from "./conjunction.ts";
import { Exclusion } from "./exclusion.ts";
import type { Expansion } from "./expansion.ts";
import type { StructureHash } from "./hash.ts";
import { type Overlap, overlapsOf } from "./overlap.ts";
import { ANYTHING, product } from "./product.ts";
import type { Shape } from "./shape.ts";
import type { SchemaSpace } from "./space.ts";
import { withUnevaluated } from "./unevaluated.ts";
import { unfolded } from "./unfold.ts";

/**
 * `unfolding` makes unions of conditions, which proves more and explains less; `loose` does so too, and lets a value fit
 * more than one branch of `oneOf`.
 */
type Manner = "plain" | "unfolding" | "loose";

/** Schemas as lists of shapes: the disjunctive normal form of what they combine, one level deep. */
export class Expander implements Expansion {
  readonly space: SchemaSpace;
  readonly #hashes: StructureHash;
  readonly #memo = new WeakMap<object, readonly Shape[]>();
  readonly #overlaps = new WeakMap<object, readonly Overlap[]>();
  readonly #counts = new WeakMap<object, ReadonlyMap<string, number>>();
  readonly #open = new Set<object>();
  readonly #manner: Manner;
  #unfolding: Expander | undefined;
  #loose: Expander | undefined;

  constructor(space: SchemaSpace, hashes: StructureHash, manner: Manner = "plain") {
    this.space = space;
    this.#hashes = hashes;
    this.#manner = manner;
  }

  /** The same schemas with conditions as unions. */
  get unfolding(): Expander {
    this.#unfolding ??= new Expander(this.space, this.#hashes, "unfolding");
    return this.#unfolding;
  }

  /** The same schemas with more values: what has none here has none. */
  get loose(): Expander {
    this.#loose ??= new Expander(this.space, this.#hashes, "loose");
    return this.#loose;
  }

  /** @throws TooComplex */
  shapes(conjunction: Conjunction): readonly Shape[] {
    return conjunction.map((schema) => this.#expand(schema)).reduce(product, ANYTHING);
  }

  hash(schema: JsonObject): string {
    return this.#hashes.of(schema, this.space);
  }

  /** How many of some branches have each hash. */
  hashes(branches: readonly JsonObject[]): ReadonlyMap<string, number> {
    const known = this.#counts.get(branches);
    if (known) return known;
    const groups = Map.groupBy(branches, (branch) => this.hash(branch));
    const counts = new Map([...groups].map(([hash, { length }]) => [hash, length]));
    this.#counts.set(branches, counts);
    return counts;
  }

  /** What the branches of the `oneOf` of a schema have in common, pair by pair. */
  overlaps(schema: JsonObject): readonly Overlap[] {
    const known = this.#overlaps.get(schema);
    if (known) return known;
    const found = overlapsOf(schema, this);
    this.#overlaps.set(schema, found);
    return found;
  }

  #expand(schema: JsonObject): readonly Shape[] {
    const known = this.#memo.get(schema);
    if (known) return known;
    // A schema that contains itself in place: gate and library refuse it, so all that matters is to come to an end.
    if (this.#open.has(schema)) return this.#opaque("recursion", schema);
    this.#open.add(schema);
    try {
      const shapes = this.#combine(this.#worded(schema));
      this.#memo.set(schema, shapes);
      return shapes;
    } finally {
      this.#open.delete(schema);
    }
  }

  #worded(schema: JsonObject): JsonObject {
    if (this.#manner === "plain") return schema;
    return unfolded(schema);
  }

  #combine(schema: JsonObject): readonly Shape[] {
    if (isEverything(schema.not)) return [];
    let shapes: readonly Shape[] = baseShapes(schema, (part) => this.hash(part));
    if (typeof schema.$ref === "string") shapes = product(shapes, this.#expand(this.space.target(schema.$ref)));
    for (const part of list(schema.allOf)) shapes = product(shapes, this.#expand(part));
    if (Array.isArray(schema.anyOf)) shapes = product(shapes, this.#branches(list(schema.anyOf)).flat());
    if (Array.isArray(schema.oneOf)) shapes = product(shapes, this.#exclusive(schema, list(schema.oneOf)));
    return withUnevaluated(schema, shapes, {
      parts: (part) => this.#conjuncts(part),
      opaque: (keyword, identity) => this.#opaque(keyword, identity, schema),
    });
  }

  /** A union, with a rule to be compared as a whole for what may fit more than one branch. */
  #exclusive(schema: JsonObject, branches: readonly JsonObject[]): Shape[] {
    const union = this.#branches(branches);
    if (this.#manner === "loose") return union.flat();
    const exclusion = new Exclusion(branches, this.loose);
    const atom = [`oneOf ${this.hash({ oneOf: [...branches] })}`, { keyword: "oneOf", schema }] as const;
    return union.flatMap((shapes, index) =>
      shapes.map((shape) => {
        if (!exclusion.concerns(shape, index)) return shape;
        return { ...shape, atoms: new Map([...(shape.atoms ?? []), atom]) };
      }),
    );
  }

  #branches(branches: readonly JsonObject[]): Shape[][] {
    return branches.map((branch, index) => {
      const label = this.#labelOf(branch) ?? `#${index + 1} of ${branches.length}`;
      return this.#expand(branch).map((shape) => ({ ...shape, branches: [label, ...(shape.branches ?? [])] }));
    });
  }

  /** Branches are known by the name of their component; an index would name another branch after one was removed. */
  #labelOf({ $ref, allOf }: JsonObject): string | undefined {
    const reference = $ref ?? list(allOf)[0]?.$ref;
    if (typeof reference !== "string") return undefined;
    return this.space.nameOf(reference);
  }

  /** The schemas that hold for a value together with this one. */
  #conjuncts(schema: JsonObject): JsonObject[] {
    const parts = list(schema.allOf);
    if (typeof schema.$ref !== "string") return [...parts];
    return [...parts, this.space.target(schema.$ref)];
  }

  /** Any value, with a rule that is only compared as a whole. */
  #opaque(keyword: string, identity: JsonObject, schema = identity): Shape[] {
    const atoms = new Map([[`${keyword} ${this.hash(identity)}`, { keyword, schema }]]);
    return ANYTHING.map((shape) => ({ ...shape, atoms, from: new Map([[keyword, schema]]) }));
  }
}

function list(value: unknown): readonly JsonObject[] {
  return asArray(value as JsonObject).filter(isObject);
}
