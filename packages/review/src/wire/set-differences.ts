import { Inclusion } from "../schema/inclusion.ts";
import type { Judge } from "../schema/judge.ts";
import { reasonFor } from "../schema/make-reason.ts";
import type { Openness, Reason } from "../schema/reason.ts";
import { findWitness, type Witness } from "../schema/witness.ts";
import { alone } from "./alone.ts";
import type { Question } from "./question.ts";
import { readingsAt } from "./readings.ts";
import { placeOf, type SetChange } from "./set-change.ts";
import type { Side } from "./side.ts";
import { isTextOf } from "./text-fit.ts";

/** Uses of a shared schema for which a difference is shown by a value. */
const ENOUGH = 3;

/** Steps of one comparison, and of the search for one value: some three times what a union of sixty variants needs. */
const MOST_STEPS = 400_000;
const MOST_TRIES = 40_000;

const GIVEN_UP = "given up" as const;

/** Rules of reasons that stand for an answer. */
const GIVES_UP: ReadonlySet<string> = new Set(["effort", "union"]);

/** What a search for a value came to. */
type Search = Witness | undefined | typeof GIVEN_UP;

/** Finds the values of one version that are none of the other. */
export class SetDifferences {
  readonly #judge: Judge;
  readonly #inclusions = new Map<string, Inclusion>();
  /** How often a difference was shown by a value. */
  readonly #shown = new Map<string, number>();
  /** The searches that found no value that shows it. */
  readonly #missed = new Map<string, readonly (undefined | typeof GIVEN_UP)[]>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Values that break a peer. A difference is breaking where a value shows it; without a proof and a value nobody knows. */
  lost(question: Question): SetChange[] {
    return this.reasons(question).map((reason) => this.#judged(reason, question));
  }

  /** What the other direction finds is news, unless it is the other half of a change that is told already. */
  gained(question: Question, told: readonly SetChange[]): SetChange[] {
    const places = new Set(told.map(({ reason }) => placeOf(reason)));
    return (
      this.reasons(question)
        // Where the search for news was given up there is nothing to tell, least of all that it is safe.
        .filter((reason) => !GIVES_UP.has(reason.rule) && !places.has(placeOf(reason)))
        .map((reason) => ({ severity: "safe", reason, witness: undefined, fromHead: isFromHead(question) }))
    );
  }

  /** Why values may not fit, whether a value shows it or not. */
  reasons({ narrow, wide, openness, asText }: Question): readonly Reason[] {
    const inclusion = this.#inclusion(narrow.side, wide.side, openness);
    const [left, right] = [narrow.side.conjunction(narrow.use), wide.side.conjunction(wide.use)];
    const find = () =>
      inclusion.reasons(left, right).filter((reason) => {
        const form = asText(reason.steps);
        return !form || !isTextOf(reason, { form, wide: wide.side.sampler, inclusion });
      });
    const givenUp = () => [reasonFor({ rule: "effort" }, { narrow: left, wide: right, shape: { type: "null" } })];
    return this.#judge.effort.within(MOST_STEPS, find, givenUp);
  }

  #inclusion(left: Side, right: Side, openness: Openness): Inclusion {
    const key = `${left.space.id} ${right.space.id} ${openness}`;
    const known = this.#inclusions.get(key);
    if (known) return known;
    const made = new Inclusion({
      narrow: left.expander,
      wide: right.expander,
      judge: this.#judge,
      openness,
      purpose: "explaining",
    });
    this.#inclusions.set(key, made);
    return made;
  }

  #judged(reason: Reason, question: Question): SetChange {
    const fromHead = isFromHead(question);
    const key = identity(reason, question);
    const known = this.#shown.get(key) ?? 0;
    // The same difference of a shared schema is one finding, and needs no witness for each of its hundred uses.
    // Where it is the whole value one is found at once, and says whether it is a difference as text.
    if (known >= ENOUGH && reason.steps.length > 0)
      return { severity: "breaking", reason, witness: undefined, fromHead };
    const found = this.#searched(key, reason, question);
    if (!found || found === GIVEN_UP) {
      return { severity: "unknown", reason, witness: undefined, fromHead, givenUp: found === GIVEN_UP };
    }
    this.#shown.set(key, known + 1);
    // What only a discriminator tells apart is another value for who reads it, and the same one for JSON Schema.
    if (!found.confirmed)
      return { severity: "unknown", reason: { ...reason, rule: "discriminator" }, witness: undefined, fromHead };
    return { severity: "breaking", reason, witness: found, fromHead };
  }

  /** A search that cost too much, or found nothing time and again, is not made for each use of a shared schema. */
  #searched(key: string, reason: Reason, question: Question): Search {
    const missed = this.#missed.get(key) ?? [];
    if (missed.includes(GIVEN_UP) || missed.length >= ENOUGH) return missed[0];
    const search = (): Search => this.#witness(reason, question);
    const found = this.#judge.effort.within(MOST_TRIES, search, (): Search => GIVEN_UP);
    if (!found || found === GIVEN_UP) this.#missed.set(key, [found, ...missed]);
    return found;
  }

  #witness(whole: Reason, { narrow, wide, asText, openness }: Question): Witness | undefined {
    const root = { narrow: narrow.side.conjunction(narrow.use), wide: wide.side.conjunction(wide.use) };
    for (const reason of spelledOut(whole)) {
      const found = findWitness({
        reason,
        openness,
        root,
        left: narrow.side.sampler,
        right: wide.side.sampler,
        confirms: (value) =>
          narrow.side.literally(this.#judge, narrow.use, value) === true &&
          wide.side.literally(this.#judge, wide.use, value) === false,
        readings: (value) => readingsAt(asText, reason, value),
      });
      if (found) return found;
    }
    return alone(whole, { narrow, wide, asText, openness });
  }
}

function isFromHead({ narrow }: Question): boolean {
  return narrow.version === "head";
}

/** The same for one difference of a schema, wherever the schema is used. */
function identity({ steps, narrow, wide, rule, subject }: Reason, question: Question): string {
  const { asText, openness } = question;
  const keys = [question.narrow.side.space.key(narrow), question.wide.side.space.key(wide)];
  return JSON.stringify([openness, asText(steps), ...keys, rule, subject]);
}

/** The differences that a reason stands for, each from the outermost value on. */
function spelledOut({ rest = [], ...reason }: Reason): readonly Reason[] {
  return [reason, ...rest.map((one) => ({ ...one, steps: [...reason.steps, ...one.steps] }))];
}
