import { isObject, type JsonObject } from "@specwright/openapi";
import { baseShapes, isEverything } from "./base-shapes.ts";
import { Exclusion } from "./exclusion.ts";
import type { StructureHash } from "./hash.ts";
import { meet } from "./meet.ts";
import type { Shape } from "./shape.ts";
import type { Conj, SchemaSpace } from "./space.ts";
import { TooComplex } from "./too-complex.ts";
import { unfolded } from "./unfold.ts";

const MOST_SHAPES = 400;

/**
 * `unfolding` makes unions of conditions, which proves more and explains less; `loose` does so too, and lets a value fit
 * more than one branch of `oneOf`.
 */
type Manner = "plain" | "unfolding" | "loose";

/** Schemas as lists of shapes: the disjunctive normal form of what they combine, one level deep. */
export class Expander {
  readonly space: SchemaSpace;
  readonly #hashes: StructureHash;
  readonly #memo = new WeakMap<object, readonly Shape[]>();
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
  shapes(conj: Conj): readonly Shape[] {
    return conj.map((schema) => this.#expand(schema)).reduce(product, ANYTHING);
  }

  hash(schema: JsonObject): string {
    return this.#hashes.of(schema, this.space);
  }

  #expand(schema: JsonObject): readonly Shape[] {
    const known = this.#memo.get(schema);
    if (known) return known;
    // A schema that contains itself in place: gate and library refuse it, so all that matters is to come to an end.
    if (this.#open.has(schema)) return this.#opaque(schema, "recursion");
    this.#open.add(schema);
    try {
      const shapes = this.#combine(this.#manner === "plain" ? schema : unfolded(schema));
      this.#memo.set(schema, shapes);
      return shapes;
    } finally {
      this.#open.delete(schema);
    }
  }

  #combine(schema: JsonObject): readonly Shape[] {
    if (isEverything(schema.not)) return [];
    let shapes: readonly Shape[] = baseShapes(schema, (part) => this.hash(part));
    if (typeof schema.$ref === "string") shapes = product(shapes, this.#expand(this.space.target(schema.$ref)));
    for (const part of list(schema.allOf)) shapes = product(shapes, this.#expand(part));
    if (Array.isArray(schema.anyOf)) shapes = product(shapes, this.#branches(list(schema.anyOf)).flat());
    if (Array.isArray(schema.oneOf)) shapes = product(shapes, this.#exclusive(schema, list(schema.oneOf)));
    return this.#unevaluated(schema, shapes);
  }

  /** A union, with a rule to be compared as a whole for what may fit more than one branch. */
  #exclusive(schema: JsonObject, branches: readonly JsonObject[]): Shape[] {
    const union = this.#branches(branches);
    if (this.#manner === "loose") return union.flat();
    const exclusion = new Exclusion(branches, this.loose);
    const atom = [`oneOf ${this.hash({ oneOf: [...branches] })}`, { keyword: "oneOf", schema }] as const;
    return union.flatMap((shapes, index) =>
      shapes.map((shape) => {
        if (exclusion.concerns(shape, index)) return { ...shape, atoms: new Map([...(shape.atoms ?? []), atom]) };
        return shape;
      }),
    );
  }

  #branches(branches: readonly JsonObject[]): Shape[][] {
    return branches.map((branch, index) => this.#branch(branch, index, branches.length));
  }

  /** Branches are known by the name of their component; an index would name another branch after one was removed. */
  #branch(branch: JsonObject, index: number, count: number): Shape[] {
    const [first] = list(branch.allOf);
    const reference = branch.$ref ?? first?.$ref;
    const label = typeof reference === "string" ? this.space.nameOf(reference) : `#${index + 1} of ${count}`;
    return this.#expand(branch).map((shape) => ({ ...shape, branches: [label, ...(shape.branches ?? [])] }));
  }

  /** Exact where only allOf and references evaluate something; a rule to be compared as a whole everywhere else. */
  #unevaluated(schema: JsonObject, shapes: readonly Shape[]): readonly Shape[] {
    for (const [keyword, type] of [
      ["unevaluatedProperties", "object"],
      ["unevaluatedItems", "array"],
    ] as const) {
      const rest = schema[keyword];
      if (!isObject(rest)) continue;
      if (!this.#onlyConjunctions(schema, new Set()))
        return product(
          shapes,
          this.#opaque({ [keyword]: rest, anyOf: schema.anyOf ?? [], oneOf: schema.oneOf ?? [] }, keyword, schema),
        );
      shapes = shapes.map((shape) => {
        if (shape.type === type && shape.rest === undefined)
          return {
            ...shape,
            rest: isEverything(rest) ? [] : [rest],
            from: new Map([...(shape.from ?? []), [keyword, schema]]),
          };
        return shape;
      });
    }
    return shapes;
  }

  #onlyConjunctions(schema: JsonObject, seen: Set<object>): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    if (["anyOf", "oneOf", "if", "dependentSchemas", "not"].some((keyword) => keyword in schema)) return false;
    const parts = [...list(schema.allOf), ...(typeof schema.$ref === "string" ? [this.space.target(schema.$ref)] : [])];
    return parts.every((part) => this.#onlyConjunctions(part, new Set(seen)));
  }

  #opaque(identity: JsonObject, keyword: string, schema = identity): Shape[] {
    const atoms = new Map([[`${keyword} ${this.hash(identity)}`, { keyword, schema }]]);
    return ANYTHING.map((shape) => ({ ...shape, atoms, from: new Map([[keyword, schema]]) }));
  }
}

const ANYTHING: readonly Shape[] = baseShapes({}, () => "").map(({ from: _, ...shape }) => shape);

function product(a: readonly Shape[], b: readonly Shape[]): readonly Shape[] {
  if (a === ANYTHING) return b;
  const met = a.flatMap((left) =>
    b.flatMap((right) => {
      const shape = left.type === right.type ? meet(left, right) : undefined;
      if (!shape) return [];
      return [shape];
    }),
  );
  if (met.length > MOST_SHAPES) throw new TooComplex();
  return met;
}

function list(value: unknown): JsonObject[] {
  if (!Array.isArray(value)) return [];
  return value;
}
