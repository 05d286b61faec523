import type { Json, JsonObject } from "@specwright/openapi";
import { arrayParts } from "./arrays.ts";
import { matchingBranch, splitByLiteral } from "./branches.ts";
import { BrokenRules, listingKeyword } from "./broken-rules.ts";
import type { Comparison, InnerInclusions, SetPair } from "./comparison.ts";
import { isEmptyShape } from "./empty.ts";
import { listedApart } from "./listed-apart.ts";
import { prefixed, reasonFor, unique } from "./make-reason.ts";
import { OTHERS, objectParts } from "./objects.ts";
import type { Part } from "./part.ts";
import type { Reason } from "./reason.ts";
import type { Shape } from "./shape.ts";
import { cuts } from "./split.ts";

const MOST_CUTS = 4;
/** Rules that a value breaks by what it is alone. */
const LISTING: ReadonlySet<string> = new Set(["enum", "const", "values"]);

/** Tells why one shape of the narrow side fits no shape of the wide side. */
export class ShapeFit {
  readonly #comparison: Comparison;
  readonly #inner: InnerInclusions;
  readonly #rules: BrokenRules;

  constructor(comparison: Comparison, inner: InnerInclusions) {
    this.#comparison = comparison;
    this.#inner = inner;
    this.#rules = new BrokenRules(comparison, inner);
  }

  reasons(shape: Shape, sets: SetPair, depth = 0): readonly Reason[] {
    const { narrow, purpose } = this.#comparison;
    const found = this.#whole(shape, sets);
    if (found.length === 0 || isEmptyShape(shape, narrow)) return [];
    if (purpose !== "proving" || depth === MOST_CUTS) return found;
    const proven = cuts(shape, ofType(sets.wideShapes, shape), narrow).some((parts) =>
      parts.every((part) => this.reasons(part, sets, depth + 1).length === 0),
    );
    if (proven) return [];
    return found;
  }

  #whole(shape: Shape, sets: SetPair): readonly Reason[] {
    if (shape.values) return this.#listed(shape, shape.values, sets);
    const candidates = ofType(sets.wideShapes, shape);
    if (sets.wideShapes.length === 0) return [reasonFor({ rule: "never" }, { ...sets, shape })];
    if (candidates.length === 0) return [reasonFor({ rule: "type", subject: shape.type }, { ...sets, shape })];
    const match = matchingBranch(shape, ofType(sets.narrowShapes, shape), candidates);
    const tried = candidates
      .filter((one) => one === match || !listedApart(shape, one, this.#comparison))
      .map((candidate) => ({ candidate, reasons: this.#within(shape, candidate, sets) }));
    if (tried.some(({ reasons }) => reasons.length === 0)) return [];
    const split = candidates.length > 1 && splitByLiteral(shape, this.#comparison.narrow);
    if (split) {
      const named = tried.find(({ candidate }) => candidate === match)?.reasons ?? [];
      return together(unique(split.flatMap((part) => this.reasons(part, sets))), named);
    }
    const nearest =
      tried.find(({ candidate }) => candidate === match) ??
      tried.find(({ reasons }) => reasons.every(({ rule, steps }) => rule === "oneOf" && steps.length === 0));
    if (nearest) return nearest.reasons;
    const subject = shape.branches?.join(" › ") ?? shape.type;
    return [reasonFor({ rule: "variant", subject }, { ...sets, shape })];
  }

  /** Listed values are tried one by one, so that the answer is exact. */
  #listed(shape: Shape, values: readonly Json[], sets: SetPair): readonly Reason[] {
    const refused = this.#refused(shape, values, sets);
    if (refused.length === 0) return [];
    const [other] = ofType(sets.wideShapes, shape);
    const site = { ...sets, shape: { ...shape, values: refused }, other };
    if (sets.wideShapes.length === 0) return [reasonFor({ rule: "never" }, site)];
    if (!other) return [reasonFor({ rule: "type", subject: shape.type }, site)];
    const subject = refused.map((value) => JSON.stringify(value)).join(", ");
    return [reasonFor({ rule: listingKeyword(other), subject }, site)];
  }

  /** Nobody is asked about a value that stands in a list, or in none, where lists say all. */
  #refused(shape: Shape, values: readonly Json[], sets: SetPair): readonly Json[] {
    const { judge, narrow, wide } = this.#comparison;
    const others = ofType(sets.wideShapes, shape);
    const lists = others.filter(onlyLists);
    const taken = new Set(lists.flatMap(textsOf));
    const open = values.filter((value) => !taken.has(JSON.stringify(value)));
    const possible = onlyLists(shape)
      ? open
      : open.filter((value) => judge.accepts(sets.narrow, narrow.space, value) !== false);
    if (lists.length === others.length) return possible;
    return possible.filter((value) => judge.accepts(sets.wide, wide.space, value) !== true);
  }

  #within(shape: Shape, candidate: Shape, sets: SetPair): readonly Reason[] {
    this.#comparison.judge.effort.spend(1 + (shape.properties?.size ?? 0));
    const site = { ...sets, shape, other: candidate };
    const here = this.#rules.of(shape, candidate, sets.narrowShapes).map((broken) => reasonFor(broken, site));
    return [...here, ...this.#parts(shape, candidate).flatMap((part) => this.#below(shape, candidate, part))];
  }

  #parts(shape: Shape, candidate: Shape): Part[] {
    if (shape.type === "object") return objectParts(shape, candidate, this.#comparison.openness);
    if (shape.type === "array") return arrayParts(shape, candidate);
    return [];
  }

  #below(shape: Shape, candidate: Shape, { key, narrow, wide }: Part): readonly Reason[] {
    const inner = this.#inner.reasons(narrow, wide);
    const first = inner.find((reason) => reason.shape.type !== "null") ?? inner[0];
    const step = { shape, key };
    const rule = this.#allOf({ key, narrow, wide }, shape, candidate);
    if (!first || !rule || (rule === "others" && inner.length === 1))
      return inner.map((reason) => prefixed(reason, step));
    // One sentence instead of one for each type that may now stand there.
    const whole = { ...first, rule, subject: String(key), narrowSource: holder(shape), wideSource: wide[0] };
    const others = inner.filter((reason) => reason !== first);
    if (first.steps.length > 0 || others.length === 0) return [prefixed(whole, step)];
    return [prefixed({ ...whole, rest: others }, step)];
  }

  /** What a part is called of which only the wide side says something. */
  #allOf({ key, narrow }: Part, shape: Shape, candidate: Shape): "undescribed" | "others" | undefined {
    if (key === OTHERS && narrow.length === 0) return "others";
    if (typeof key === "string" && isUndescribed(key, shape, candidate)) return "undescribed";
    return undefined;
  }
}

/** Literals of one property that were looked at one by one are told together, as the branch of the same name has them. */
function together(found: readonly Reason[], named: readonly Reason[]): readonly Reason[] {
  const groups = Map.groupBy(found, siteOf);
  return [...groups].flatMap(([site, reasons]) => {
    const whole = named.find((reason) => siteOf(reason) === site);
    if (!whole || !LISTING.has(whole.rule)) return reasons;
    return [{ ...whole, subject: reasons.map(({ subject }) => subject).join(", ") }];
  });
}

function siteOf({ rule, steps }: Reason): string {
  return JSON.stringify([rule, steps.map(({ key }) => key)]);
}

function ofType(shapes: readonly Shape[], { type }: Shape): Shape[] {
  return shapes.filter((shape) => shape.type === type);
}

/** Whether a shape says no more than which values it has: then nobody has to be asked about those. */
function onlyLists({ type: _, values, from: __, branches: ___, ...rules }: Shape): boolean {
  return values !== undefined && Object.keys(rules).length === 0;
}

function textsOf({ values = [] }: Shape): string[] {
  return values.map((value) => JSON.stringify(value));
}

/** A property that only one side has a word about. */
function isUndescribed(key: string, shape: Shape, candidate: Shape): boolean {
  return candidate.properties?.has(key) === true && !shape.properties?.has(key) && (shape.rest ?? []).length === 0;
}

function holder(shape: Shape): JsonObject | undefined {
  return shape.from?.get("properties") ?? shape.from?.get("type");
}
