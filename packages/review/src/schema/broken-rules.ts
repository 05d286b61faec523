import type { JsonObject } from "@specwright/openapi";
import { brokenArrayRules } from "./arrays.ts";
import { type BrokenRule, brokenRules } from "./broken-rule.ts";
import type { Comparison, InnerInclusions } from "./comparison.ts";
import { isImplied } from "./implied.ts";
import { brokenObjectRules } from "./object-rules.ts";
import { exclusiveIn, isUnknownTo, type Overlap } from "./overlap.ts";
import { brokenNumberRules, brokenStringRules } from "./scalars.ts";
import type { Atom, Shape } from "./shape.ts";
import { isDisjoint } from "./split.ts";

/** Finds the rules of one shape that the values of another may break, leaving out those of their parts. */
export class BrokenRules {
  readonly #comparison: Comparison;
  readonly #inner: InnerInclusions;
  /** Whether the values of a shape keep to a `oneOf` of the other side. */
  readonly #fitting = new WeakMap<Shape, Map<JsonObject, boolean>>();

  constructor(comparison: Comparison, inner: InnerInclusions) {
    this.#comparison = comparison;
    this.#inner = inner;
  }

  /** @param peers the other shapes of the narrow side */
  of(shape: Shape, candidate: Shape, peers: readonly Shape[]): BrokenRule[] {
    if (candidate.values) return [{ rule: listingKeyword(candidate) }];
    const atoms = [...(candidate.atoms ?? [])].filter(
      ([hash, atom]) => !shape.atoms?.has(hash) && !this.#holds(shape, atom, peers),
    );
    return [...brokenRules(atoms.map(([, { keyword }]) => keyword)), ...this.#ofType(shape, candidate)];
  }

  #ofType(shape: Shape, candidate: Shape): BrokenRule[] {
    switch (shape.type) {
      case "number":
        return brokenRules(brokenNumberRules(shape, candidate));
      case "string":
        return brokenRules(brokenStringRules(shape, candidate));
      case "array":
        return brokenRules(brokenArrayRules(shape, candidate));
      case "object":
        return brokenObjectRules(shape, candidate, this.#comparison);
      default:
        return [];
    }
  }

  /** Whether a rule of the other side that is compared as a whole is seen to hold for every value of a shape. */
  #holds(shape: Shape, atom: Atom, peers: readonly Shape[]): boolean {
    const { purpose, narrow } = this.#comparison;
    if (atom.keyword === "oneOf") return this.#exclusive(shape, atom, peers);
    if (purpose !== "reverse" && isImplied(atom, [...(shape.atoms?.values() ?? [])], this.#inner)) return true;
    return purpose === "proving" && isDisjoint(shape, atom, narrow);
  }

  /** The same for every branch of the other side. */
  #exclusive(shape: Shape, atom: Atom, peers: readonly Shape[]): boolean {
    const known = this.#fitting.get(shape) ?? new Map<JsonObject, boolean>();
    this.#fitting.set(shape, known);
    const fits = known.get(atom.schema) ?? this.#fitsOne(shape, atom, peers);
    known.set(atom.schema, fits);
    return fits;
  }

  /** Whether what two branches of the other side have in common is shut out by a `oneOf` of this one, or never sent. */
  #fitsOne(shape: Shape, { schema }: Atom, peers: readonly Shape[]): boolean {
    if (this.#comparison.purpose === "reverse") return false;
    const { narrow, wide, judge } = this.#comparison;
    const own = exclusiveIn(shape).map(({ oneOf }) => oneOf as JsonObject[]);
    const kept = own.map((branches) => narrow.hashes(branches));
    const open = wide.overlaps(schema).filter((overlap) => !kept.some((hashes) => overlap.isAmong(hashes)));
    judge.effort.spend(open.length);
    return open.every(
      (overlap) =>
        overlap.shapes?.every((met) => met.type !== shape.type || isUnknownTo(peers, met)) ||
        own.some((branches) => this.#inTwo(overlap, branches)),
    );
  }

  /** Whether what fits both of two schemas of the other side fits two branches of this one. */
  #inTwo({ one, other }: Overlap, branches: readonly JsonObject[]): boolean {
    let fitting = 0;
    for (const branch of branches) {
      if (this.#inner.isReverse([one, other], [branch])) fitting++;
      if (fitting === 2) return true;
    }
    return false;
  }
}

/** The keyword that lists the values of a shape; `values` where none does. */
export function listingKeyword({ values, from }: Shape): "const" | "enum" | "values" {
  if (!values) return "values";
  if (from?.has("const")) return "const";
  return "enum";
}
