import type { JsonObject } from "@specwright/openapi";
import { brokenArrayRules } from "./arrays.ts";
import { type BrokenRule, brokenRules } from "./broken-rule.ts";
import type { Comparison, InnerInclusions } from "./comparison.ts";
import { isUnknownTo, overlapsOf } from "./exclusion.ts";
import { isImplied } from "./implied.ts";
import { brokenObjectRules } from "./object-rules.ts";
import { brokenNumberRules, brokenStringRules } from "./scalars.ts";
import type { Atom, Shape } from "./shape.ts";
import { isDisjoint } from "./split.ts";

/** Finds the rules of one shape that the values of another may break, leaving out those of their parts. */
export class BrokenRules {
  readonly #comparison: Comparison;
  readonly #inner: InnerInclusions;

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
    if (atom.keyword === "oneOf") return this.#fitsOne(shape, atom, peers);
    if (purpose !== "reverse" && isImplied(atom, [...(shape.atoms?.values() ?? [])], this.#inner)) return true;
    return purpose === "proving" && isDisjoint(shape, atom, narrow);
  }

  /** Whether what two branches of the other side have in common is shut out by a `oneOf` of this one, or never sent. */
  #fitsOne(shape: Shape, { schema }: Atom, peers: readonly Shape[]): boolean {
    if (this.#comparison.purpose === "reverse") return false;
    const exclusive = [...(shape.atoms?.values() ?? [])].filter(({ keyword }) => keyword === "oneOf");
    const own = exclusive.map((atom) => atom.schema.oneOf as JsonObject[]);
    return overlapsOf(schema, this.#comparison.wide).every(
      ({ one, other, shapes }) =>
        shapes?.every((overlap) => overlap.type !== shape.type || isUnknownTo(peers, overlap)) ||
        own.some((branches) => this.#inTwo(one, other, branches)),
    );
  }

  /** Whether what fits two schemas of the other side fits two branches of this one. */
  #inTwo(one: JsonObject, other: JsonObject, branches: readonly JsonObject[]): boolean {
    const [left, right] = [one, other].map((part) =>
      branches.filter((branch) => this.#inner.isReverse([part], [branch])),
    );
    return left?.some((branch) => right?.some((another) => another !== branch)) === true;
  }
}

/** The keyword that lists the values of a shape; `values` where none does. */
export function listingKeyword({ values, from }: Shape): "const" | "enum" | "values" {
  if (!values) return "values";
  if (from?.has("const")) return "const";
  return "enum";
}
