import type { Comparison, InnerInclusions } from "./comparison.ts";
import type { Conjunction } from "./conjunction.ts";
import { reasonFor, unique } from "./make-reason.ts";
import type { Reason } from "./reason.ts";
import type { Shape } from "./shape.ts";
import { ShapeFit } from "./shape-fit.ts";
import { TooComplex } from "./too-complex.ts";
import { canUnfold } from "./unfold.ts";

/** How many differences of two schemas are told one by one. */
const MOST_REASONS = 1000;
/** Differences between the parts of conditions that are tried for a value. */
const MOST_HINTS = 20;
/** Ways to one and the same difference: where the first leads to no witness, the next may. */
const MOST_WAYS = 2;

/**
 * Decides whether every value of one side is a value of the other: no reason is a proof. A reason is no proof of the
 * contrary, only where to look for a value that shows it.
 */
export class Inclusion implements InnerInclusions {
  readonly #comparison: Comparison;
  readonly #memo = new Map<string, Compared>();
  /** What was compared, the latest last. */
  readonly #order: string[] = [];
  readonly #fit: ShapeFit;
  #reverse: Inclusion | undefined;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#fit = new ShapeFit(comparison, this);
  }

  reasons(narrow: Conjunction, wide: Conjunction): readonly Reason[] {
    if (wide.length === 0) return [];
    const own = new Set(narrow.map((schema) => this.#comparison.narrow.hash(schema)));
    if (wide.every((schema) => own.has(this.#comparison.wide.hash(schema)))) return [];
    const key = this.#key(narrow, wide);
    const known = this.#memo.get(key);
    if (known) return placedAt(known, { narrow, wide });
    // While a recursive schema is being compared, its own inclusion may be assumed: a difference would show elsewhere.
    this.#memo.set(key, { narrow, wide, reasons: [] });
    this.#order.push(key);
    const found = this.#found(key, narrow, wide);
    // What was found on the assumption that has just been refuted is no proof.
    if (this.#comparison.purpose === "proving" && found.length > 0) this.#forgetSince(key);
    this.#memo.set(key, { narrow, wide, reasons: found });
    return found;
  }

  #found(key: string, narrow: Conjunction, wide: Conjunction): readonly Reason[] {
    try {
      return this.#lookedAtTwice(this.#compare(narrow, wide), narrow, wide);
    } catch (error) {
      // What was assumed has not been looked at to the end.
      this.#memo.delete(key);
      throw error;
    }
  }

  /** The other way round there is no third one, so that it comes to an end. */
  isReverse(schema: Conjunction, branch: Conjunction): boolean {
    const { narrow, wide } = this.#comparison;
    this.#reverse ??= new Inclusion({
      ...this.#comparison,
      narrow: wide,
      wide: narrow,
      openness: "open",
      purpose: "reverse",
    });
    return this.#reverse.reasons(schema, branch).length === 0;
  }

  /**
   * A second look at conditions, which are compared as a whole at first. Begins anew, so that it assumes nothing. What
   * it finds in the parts leads to values that show the difference.
   */
  #lookedAtTwice(found: readonly Reason[], narrow: Conjunction, wide: Conjunction): readonly Reason[] {
    const once = this.#comparison.purpose === "proving" || ![...narrow, ...wide].some(canUnfold);
    if (found.length === 0 || once) return found;
    const proof = new Inclusion({
      ...this.#comparison,
      narrow: this.#comparison.narrow.unfolding,
      wide: this.#comparison.wide.unfolding,
      purpose: "proving",
    });
    const rest = proof.reasons(narrow, wide).slice(0, MOST_HINTS);
    if (rest.length === 0) return [];
    return found.map((reason) => {
      if (reason.steps.length > 0) return reason;
      return { ...reason, rest };
    });
  }

  #forgetSince(key: string): void {
    for (let later = this.#order.pop(); later !== undefined; later = this.#order.pop()) {
      this.#memo.delete(later);
      if (later === key) return;
    }
  }

  #compare(narrow: Conjunction, wide: Conjunction): readonly Reason[] {
    try {
      const narrowShapes = this.#comparison.narrow.shapes(narrow);
      const wideShapes = this.#comparison.wide.shapes(wide);
      const sets = { narrow, wide, narrowShapes, wideShapes };
      const all = this.#fewWays(unique(narrowShapes.flatMap((shape) => this.#fit.reasons(shape, sets))));
      const [first] = all;
      if (!first || all.length <= MOST_REASONS) return all;
      const more = reasonFor({ rule: "more" }, { shape: first.shape, narrow, wide });
      return [...all.slice(0, MOST_REASONS), { ...more, rest: all.slice(MOST_REASONS) }];
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      const shape: Shape = { type: "null" };
      return [reasonFor({ rule: "union" }, { shape, narrow, wide })];
    }
  }

  #fewWays(reasons: readonly Reason[]): Reason[] {
    const ways = Map.groupBy(reasons, ({ rule, subject, narrow, wide, shape }) =>
      [rule, subject, this.#key(narrow, wide), shape.branches?.join()].join("|"),
    );
    const few = new Set([...ways.values()].flatMap((same) => same.slice(0, MOST_WAYS)));
    return reasons.filter((reason) => few.has(reason));
  }

  #key(narrow: Conjunction, wide: Conjunction): string {
    return `${this.#comparison.narrow.space.key(narrow)}|${this.#comparison.wide.space.key(wide)}`;
  }
}

/** What was found of two sets of values, where they were looked at first. */
interface Compared {
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
  readonly reasons: readonly Reason[];
}

/** The same schemas can be referred to from elsewhere: then what is about the whole value stands there. */
function placedAt(known: Compared, { narrow, wide }: Omit<Compared, "reasons">): readonly Reason[] {
  if (known.narrow === narrow && known.wide === wide) return known.reasons;
  return known.reasons.map((reason): Reason => {
    if (reason.steps.length > 0) return reason;
    const narrowSource = reason.narrowSource === known.narrow[0] ? narrow[0] : reason.narrowSource;
    const wideSource = reason.wideSource === known.wide[0] ? wide[0] : reason.wideSource;
    return { ...reason, narrow, wide, narrowSource, wideSource };
  });
}
