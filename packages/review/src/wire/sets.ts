import type { Json, JsonObject } from "@specwright/openapi";
import { isNever } from "../schema/conjunction.ts";
import { StructureHash } from "../schema/hash.ts";
import { Judge } from "../schema/judge.ts";
import type { Reason } from "../schema/reason.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { Origin } from "../schema/space.ts";
import type { Version } from "../version.ts";
import { isAnyText, kindOf } from "./kinds.ts";
import type { Question } from "./question.ts";
import type { Role } from "./role.ts";
import type { Kind } from "./serialization.ts";
import { placeOf, type SetChange } from "./set-change.ts";
import { SetDifferences } from "./set-differences.ts";
import { type Side, sidesOf } from "./side.ts";
import { type AsText, NEVER_TEXT } from "./texts.ts";

type Sides = { readonly read: Side; readonly write: Side };

/** What is compared: a schema of each version, and where its values are bare texts. */
export interface UsePair {
  readonly before: SchemaUse;
  readonly after: SchemaUse;
  readonly asText?: AsText;
}

/** Compares what may be sent, and what may come back, as sets of values. */
export class SetComparison {
  readonly #sides: { readonly base: Sides; readonly head: Sides };
  readonly #differences: SetDifferences;

  constructor(base: Version, head: Version) {
    this.#sides = { base: sidesOf("base", base), head: sidesOf("head", head) };
    const judge = new Judge();
    const sides = new Set(this.#all());
    const hashes = new StructureHash([...sides].map(({ space }) => space));
    for (const side of sides) side.ready(hashes, judge, [...sides]);
    this.#differences = new SetDifferences(judge);
  }

  /** How the values of two schemas differ, and what that means for who sends or gets them. */
  compare(role: Role, pair: UsePair): SetChange[] {
    if (role === "sent") return this.#sent(pair);
    return this.#received(pair);
  }

  /** Where a translated schema was written. */
  origin(schema: JsonObject | undefined): Origin | undefined {
    if (!schema) return undefined;
    for (const { space } of this.#all()) {
      const origin = space.origin(schema);
      if (origin) return origin;
    }
    return undefined;
  }

  /** The kinds of values that a schema allows, as far as they are written differently. */
  kinds(use: SchemaUse, version: "base" | "head"): ReadonlySet<Kind> {
    const { write } = this.#sides[version];
    return new Set(write.expander.shapes(write.conjunction(use)).map(kindOf));
  }

  /** Whether a schema says no more of a body of bytes or text than that it is one. */
  isAnyText(use: SchemaUse, version: "base" | "head"): boolean {
    const { write } = this.#sides[version];
    const conjunction = write.conjunction(use);
    if (conjunction.length === 0) return true;
    const shapes = write.sampler.shapes(conjunction);
    return shapes.length === 1 && shapes.every(isAnyText);
  }

  /** A value to send that says all that a version describes. */
  fullest(use: SchemaUse, version: "base" | "head"): Json | undefined {
    const { write } = this.#sides[version];
    return write.sampler.fullest(write.conjunction(use));
  }

  /** Values of a schema that the old version takes: the fullest, and those at its edges. */
  samples(use: SchemaUse): Json[] {
    const { write } = this.#sides.base;
    const conjunction = write.conjunction(use);
    const fullest = write.sampler.fullest(conjunction);
    const edges = write.expander.shapes(conjunction).flatMap((shape) => [...write.sampler.edges(shape, [])]);
    const values = [fullest, ...edges].filter((value) => value !== undefined);
    return values.filter((value) => write.sampler.valid(conjunction, value));
  }

  /** Whether the old version takes a value. */
  took(use: SchemaUse, value: Json): boolean {
    const { write } = this.#sides.base;
    return write.sampler.valid(write.conjunction(use), value);
  }

  /** Whether the new version takes a value. */
  takes(use: SchemaUse, value: Json): boolean {
    const { write } = this.#sides.head;
    return write.sampler.valid(write.conjunction(use), value);
  }

  #all(): Side[] {
    const { base, head } = this.#sides;
    return [base.read, base.write, head.read, head.write];
  }

  /** Who sends must get through with what was right before. */
  #sent(pair: UsePair): SetChange[] {
    const [backward, forward] = this.#questions(pair, "write");
    const refused = this.#differences.lost({ ...backward, openness: "sender" });
    const gone = this.#differences
      .reasons({ ...backward, openness: "described", asText: NEVER_TEXT })
      .filter((reason) => reason.rule === "property" || this.#describesMore(reason))
      .map((reason): SetChange => ({ severity: "unknown", reason, witness: undefined, fromHead: false }));
    const places = new Set(refused.map(({ reason }) => placeOf(reason)));
    const lost = [...refused, ...gone.filter(({ reason }) => !places.has(placeOf(reason)))];
    return [...lost, ...this.#differences.gained({ ...forward, openness: "described" }, lost)];
  }

  /** Whether a variant that is gone had a property that nothing describes any more. */
  #describesMore({ rule, shape, wide }: Reason): boolean {
    if (rule !== "variant") return false;
    const left = this.#sides.head.write.sampler.shapes(wide);
    return [...(shape.properties ?? [])].some(
      ([name, rules]) => !isNever(rules) && !left.some(({ properties }) => properties?.has(name)),
    );
  }

  /** Who receives must not get what could not come before. */
  #received(pair: UsePair): SetChange[] {
    const [backward, forward] = this.#questions(pair, "read");
    const surprising = this.#differences.lost({ ...forward, openness: "open" });
    return [...surprising, ...this.#differences.gained({ ...backward, openness: "open" }, surprising)];
  }

  /** Whether the old values are still values, and whether the new ones were. */
  #questions(
    { before, after, asText = NEVER_TEXT }: UsePair,
    view: "read" | "write",
  ): [backward: Omit<Question, "openness">, forward: Omit<Question, "openness">] {
    const old = { side: this.#sides.base[view], use: before, version: "base" } as const;
    const now = { side: this.#sides.head[view], use: after, version: "head" } as const;
    return [
      { narrow: old, wide: now, asText },
      { narrow: now, wide: old, asText },
    ];
  }
}
