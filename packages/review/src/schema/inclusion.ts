import type { Json, JsonObject } from "@specwright/openapi";
import { arrayParts, brokenArrayRules } from "./arrays.ts";
import { matchingBranch, splitByLiteral } from "./branches.ts";
import { isEmptyShape } from "./empty.ts";
import { isUnknownTo, overlapsOf } from "./exclusion.ts";
import type { Expander } from "./expand.ts";
import type { Judge } from "./judge.ts";
import { brokenObjectRules, objectParts } from "./objects.ts";
import type { Openness, Reason, Step } from "./reason.ts";
import { brokenNumberRules, brokenStringRules } from "./scalars.ts";
import type { Atom, Shape } from "./shape.ts";
import type { Conj } from "./space.ts";
import { cuts, isDisjoint } from "./split.ts";
import { TooComplex } from "./too-complex.ts";
import { canUnfold } from "./unfold.ts";

/** What one part of a value may be on both sides. */
export interface Part {
  readonly key: string | number;
  readonly narrow: Conj;
  readonly wide: Conj;
}

/** A broken rule, and what it is about. */
export interface Break {
  readonly rule: string;
  readonly subject?: string;
}

/** How many differences of two schemas are told one by one. */
const MOST_REASONS = 1000;
/** Differences between the parts of conditions that are tried for a value. */
const MOST_HINTS = 20;
/** Ways to one and the same difference: where the first leads to no witness, the next may. */
const MOST_WAYS = 2;
const MOST_CUTS = 4;

/**
 * Decides whether every value of one side is a value of the other: no reason is a proof. A reason is no proof of the
 * contrary, only where to look for a value that shows it.
 */
export class Inclusion {
  readonly #narrow: Expander;
  readonly #wide: Expander;
  readonly #judge: Judge;
  readonly #openness: Openness;
  readonly #memo = new Map<string, readonly Reason[]>();
  /** Whether it looks for a proof alone, by cutting sets into parts; what it says of a difference helps nobody. */
  readonly #cuts: boolean;
  /** The other way round, for what a `oneOf` shuts out. It has none of its own, so that it comes to an end. */
  #reverse: Inclusion | undefined;
  readonly #isReverse: boolean;

  constructor(narrow: Expander, wide: Expander, judge: Judge, openness: Openness, cuts = false, isReverse = false) {
    this.#isReverse = isReverse;
    this.#narrow = narrow;
    this.#wide = wide;
    this.#judge = judge;
    this.#openness = openness;
    this.#cuts = cuts;
  }

  reasons(narrow: Conj, wide: Conj): readonly Reason[] {
    if (wide.length === 0) return [];
    const own = new Set(narrow.map((schema) => this.#narrow.hash(schema)));
    if (wide.every((schema) => own.has(this.#wide.hash(schema)))) return [];
    const key = `${this.#narrow.space.key(narrow)}|${this.#wide.space.key(wide)}`;
    const known = this.#memo.get(key);
    if (known) return known;
    // While a recursive schema is being compared, its own inclusion may be assumed: a difference would show elsewhere.
    this.#memo.set(key, []);
    const compared = this.#compare(narrow, wide);
    const found = compared.length > 0 ? this.#lookedAtTwice(compared, narrow, wide) : compared;
    // What was found on the assumption that has just been refuted is no proof.
    if (this.#cuts && found.length > 0) this.#forgetSince(key);
    this.#memo.set(key, found);
    return found;
  }

  /**
   * A second look at conditions, which are compared as a whole at first. Begins anew, so that it assumes nothing. What
   * it finds in the parts leads to values that show the difference.
   */
  #lookedAtTwice(found: readonly Reason[], narrow: Conj, wide: Conj): readonly Reason[] {
    if (this.#cuts || ![...narrow, ...wide].some(canUnfold)) return found;
    const proof = new Inclusion(this.#narrow.unfolding, this.#wide.unfolding, this.#judge, this.#openness, true);
    const rest = proof.reasons(narrow, wide).slice(0, MOST_HINTS);
    if (rest.length === 0) return [];
    return found.map((reason) => {
      if (reason.steps.length === 0) return { ...reason, rest };
      return reason;
    });
  }

  #forgetSince(key: string): void {
    const keys = [...this.#memo.keys()];
    for (const later of keys.slice(keys.indexOf(key))) this.#memo.delete(later);
  }

  #compare(narrow: Conj, wide: Conj): readonly Reason[] {
    try {
      const [left, right] = [this.#narrow.shapes(narrow), this.#wide.shapes(wide)];
      const all = this.#fewWays(unique(left.flatMap((shape) => this.#fit(shape, left, right, narrow, wide))));
      const [first] = all;
      if (!first || all.length <= MOST_REASONS) return all;
      const rest = all.slice(MOST_REASONS);
      const more = this.#reason({ rule: "more" }, first.shape, undefined, narrow, wide);
      return [...all.slice(0, MOST_REASONS), { ...more, rest }];
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      const shape: Shape = { type: "null" };
      return [{ ...this.#reason({ rule: "union" }, shape, undefined, narrow, wide) }];
    }
  }

  #fewWays(reasons: readonly Reason[]): Reason[] {
    const ways = Map.groupBy(reasons, ({ rule, subject, narrow, wide, shape }) =>
      [rule, subject, this.#narrow.space.key(narrow), this.#wide.space.key(wide), shape.branches?.join()].join("|"),
    );
    const few = new Set([...ways.values()].flatMap((same) => same.slice(0, MOST_WAYS)));
    return reasons.filter((reason) => few.has(reason));
  }

  /** Why one shape of the narrow side fits no shape of the wide side. */
  #fit(
    shape: Shape,
    left: readonly Shape[],
    right: readonly Shape[],
    narrow: Conj,
    wide: Conj,
    depth = 0,
  ): readonly Reason[] {
    const found = this.#fitWhole(shape, left, right, narrow, wide);
    if (found.length === 0 || isEmptyShape(shape, this.#narrow)) return [];
    if (!this.#cuts || depth === MOST_CUTS) return found;
    const candidates = right.filter(({ type }) => type === shape.type);
    const proven = cuts(shape, candidates, this.#narrow).some((parts) =>
      parts.every((part) => this.#fit(part, left, right, narrow, wide, depth + 1).length === 0),
    );
    if (proven) return [];
    return found;
  }

  #fitWhole(
    shape: Shape,
    left: readonly Shape[],
    right: readonly Shape[],
    narrow: Conj,
    wide: Conj,
  ): readonly Reason[] {
    if (shape.values) return this.#fitValues(shape, shape.values, right, narrow, wide);
    const candidates = right.filter(({ type }) => type === shape.type);
    if (candidates.length === 0) {
      const broken = right.length === 0 ? { rule: "never" } : { rule: "type", subject: shape.type };
      return [this.#reason(broken, shape, undefined, narrow, wide)];
    }
    const tried = candidates.map((candidate) => ({
      candidate,
      reasons: this.#within(shape, candidate, left, narrow, wide),
    }));
    if (tried.some(({ reasons }) => reasons.length === 0)) return [];
    const split = candidates.length > 1 ? splitByLiteral(shape, this.#narrow) : undefined;
    if (split) return unique(split.flatMap((part) => this.#fit(part, left, right, narrow, wide)));
    const peers = left.filter(({ type }) => type === shape.type);
    const match = matchingBranch(shape, peers, candidates);
    const nearest =
      tried.find(({ candidate }) => candidate === match) ??
      tried.find(({ reasons }) => reasons.every(({ rule, steps }) => rule === "oneOf" && steps.length === 0));
    if (nearest) return nearest.reasons;
    const subject = shape.branches?.join(" › ") ?? shape.type;
    return [this.#reason({ rule: "variant", subject }, shape, undefined, narrow, wide)];
  }

  /** Listed values are tried one by one, so that the answer is exact. */
  #fitValues(
    shape: Shape,
    values: readonly Json[],
    right: readonly Shape[],
    narrow: Conj,
    wide: Conj,
  ): readonly Reason[] {
    const possible = values.filter((value) => this.#judge.accepts(narrow, this.#narrow.space, value) !== false);
    const refused = possible.filter((value) => this.#judge.accepts(wide, this.#wide.space, value) !== true);
    if (refused.length === 0) return [];
    const other = right.find(({ type }) => type === shape.type);
    const known = other?.values ? (other.from?.has("const") ? "const" : "enum") : other ? "values" : "type";
    const subject = known === "type" ? shape.type : refused.map((value) => JSON.stringify(value)).join(", ");
    return [this.#reason({ rule: known, subject }, { ...shape, values: refused }, other, narrow, wide)];
  }

  #within(shape: Shape, candidate: Shape, peers: readonly Shape[], narrow: Conj, wide: Conj): readonly Reason[] {
    const breaks = this.#breaks(shape, candidate, peers);
    const here = breaks.map((broken) => this.#reason(broken, shape, candidate, narrow, wide));
    const parts =
      shape.type === "object"
        ? objectParts(shape, candidate, this.#openness)
        : shape.type === "array"
          ? arrayParts(shape, candidate)
          : [];
    return [...here, ...parts.flatMap((part) => this.#below(shape, candidate, part))];
  }

  #below(shape: Shape, candidate: Shape, part: Part): readonly Reason[] {
    const below = this.reasons(part.narrow, part.wide).map((reason) => prefixed(reason, { shape, key: part.key }));
    const [first] = below;
    if (!first || typeof part.key !== "string" || !isUndescribed(part.key, shape, candidate)) return below;
    // One sentence instead of one for each type that may now stand there.
    const wideSource = part.wide[0];
    return [{ ...first, rule: "undescribed", subject: part.key, narrowSource: holder(shape), wideSource }];
  }

  #breaks(shape: Shape, candidate: Shape, peers: readonly Shape[]): Break[] {
    if (candidate.values) return [{ rule: candidate.from?.has("const") ? "const" : "enum" }];
    const atoms = [...(candidate.atoms ?? [])].filter(
      ([hash, atom]) => !shape.atoms?.has(hash) && !this.#holds(shape, atom, peers),
    );
    return [
      ...atoms.map(([, { keyword }]) => ({ rule: keyword })),
      ...(shape.type === "number" ? brokenNumberRules(shape, candidate).map((rule) => ({ rule })) : []),
      ...(shape.type === "string" ? brokenStringRules(shape, candidate).map((rule) => ({ rule })) : []),
      ...(shape.type === "array" ? brokenArrayRules(shape, candidate).map((rule) => ({ rule })) : []),
      ...(shape.type === "object" ? brokenObjectRules(shape, candidate, this.#openness, this.#narrow, this.#wide) : []),
    ];
  }

  /** Whether a rule of the other side that is compared as a whole is seen to hold for every value of a shape. */
  #holds(shape: Shape, atom: Atom, peers: readonly Shape[]): boolean {
    if (atom.keyword === "oneOf") return this.#fitsOne(shape, atom, peers);
    return this.#cuts && isDisjoint(shape, atom, this.#narrow);
  }

  /** Whether what two branches of the other side have in common is shut out by a `oneOf` of this one, or never sent. */
  #fitsOne(shape: Shape, { schema }: Atom, peers: readonly Shape[]): boolean {
    if (this.#isReverse) return false;
    const own = [...(shape.atoms?.values() ?? [])].flatMap((atom) => {
      if (atom.keyword !== "oneOf") return [];
      return [atom.schema.oneOf as JsonObject[]];
    });
    return overlapsOf(schema, this.#wide).every(
      ({ one, other, shapes }) =>
        shapes?.every((overlap) => overlap.type !== shape.type || isUnknownTo(peers, overlap)) ||
        own.some((branches) => this.#inTwo(one, other, branches)),
    );
  }

  /** Whether what fits two schemas of the other side fits two branches of this one. */
  #inTwo(one: JsonObject, other: JsonObject, branches: readonly JsonObject[]): boolean {
    this.#reverse ??= new Inclusion(this.#wide, this.#narrow, this.#judge, "open", false, true);
    const [left, right] = [one, other].map((part) =>
      branches.filter((branch) => this.#reverse?.reasons([part], [branch]).length === 0),
    );
    return left?.some((branch) => right?.some((another) => another !== branch)) === true;
  }

  #reason({ rule, subject = "" }: Break, shape: Shape, other: Shape | undefined, narrow: Conj, wide: Conj): Reason {
    return {
      rule,
      subject,
      steps: [],
      narrow,
      wide,
      shape,
      other,
      narrowSource: sourceOf(shape, rule, subject) ?? narrow[0],
      wideSource: (other && sourceOf(other, rule, subject)) ?? wide[0],
    };
  }
}

function sourceOf(shape: Shape, rule: string, subject: string): JsonObject | undefined {
  if (rule === "required" || rule === "property") {
    const described = shape.properties?.get(subject);
    if (described?.[0]) return described[0];
  }
  return shape.from?.get(rule);
}

/** A property that only one side has a word about. */
function isUndescribed(key: string, shape: Shape, candidate: Shape): boolean {
  return candidate.properties?.has(key) === true && !shape.properties?.has(key) && shape.rest === undefined;
}

function holder(shape: Shape): JsonObject | undefined {
  return shape.from?.get("properties") ?? shape.from?.get("type");
}

function prefixed(reason: Reason, step: Step): Reason {
  return { ...reason, steps: [step, ...reason.steps] };
}

/** Shapes of one union often fail for the same cause. */
function unique(reasons: readonly Reason[]): Reason[] {
  const seen = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = JSON.stringify([
      reason.rule,
      reason.subject,
      reason.steps.map(({ key }) => key),
      reason.rule === "variant" ? reason.shape.branches : "",
    ]);
    if (!seen.has(key)) seen.set(key, reason);
  }
  return [...seen.values()];
}
