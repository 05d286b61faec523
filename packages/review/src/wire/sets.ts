import type { Json, JsonObject } from "@specwright/openapi";
import type { Severity } from "../finding.ts";
import { StructureHash } from "../schema/hash.ts";
import { Inclusion } from "../schema/inclusion.ts";
import { Judge } from "../schema/judge.ts";
import type { Openness, Reason } from "../schema/reason.ts";
import { fitsAsText, readings, readingsWithin } from "../schema/text.ts";
import type { Use } from "../schema/use.ts";
import { findWitness, type Witness } from "../schema/witness.ts";
import type { Version } from "../version.ts";
import type { Role } from "./context.ts";
import { isAnyText, kindOf } from "./kinds.ts";
import type { Kind } from "./serialization.ts";
import { type Side, sidesOf } from "./side.ts";
import { type AsText, NEVER_TEXT } from "./texts.ts";

/** A difference of two sets of values. */
export interface SetChange {
  readonly severity: Severity;
  readonly reason: Reason;
  readonly witness: Witness | undefined;
  /** Whether the values that do not fit are those of the new version. */
  readonly fromHead: boolean;
}

const ENOUGH = 3;

/** Compares what may be sent, and what may come back, as sets of values. */
export class SetComparison {
  readonly #judge = new Judge();
  readonly #sides: { readonly [key in "oldRead" | "oldWrite" | "newRead" | "newWrite"]: Side };
  readonly #inclusions = new Map<string, Inclusion>();
  /** How often a difference was shown by a value. */
  readonly #shown = new Map<string, number>();

  constructor(base: Version, head: Version) {
    const [old, now] = [sidesOf("base", base), sidesOf("head", head)];
    this.#sides = { oldRead: old.read, oldWrite: old.write, newRead: now.read, newWrite: now.write };
    const sides = new Set(Object.values(this.#sides));
    const hashes = new StructureHash([...sides].map(({ space }) => space));
    for (const side of sides) side.ready(hashes, this.#judge);
  }

  /** Where a translated schema was written. */
  origin(schema: JsonObject | undefined): { node: object; key?: string } | undefined {
    if (!schema) return undefined;
    for (const { space } of Object.values(this.#sides)) {
      const origin = space.origin(schema);
      if (origin) return origin;
    }
    return undefined;
  }

  /** The kinds of values that a schema allows, as far as they are written differently. */
  kinds(use: Use, version: "base" | "head"): ReadonlySet<Kind> {
    const side = version === "base" ? this.#sides.oldWrite : this.#sides.newWrite;
    return new Set(side.expander.shapes(side.conj(use)).map(kindOf));
  }

  /** Whether a schema says no more of a body of bytes or text than that it is one. */
  isAnyText(use: Use, version: "base" | "head"): boolean {
    const side = version === "base" ? this.#sides.oldWrite : this.#sides.newWrite;
    const conj = side.conj(use);
    const shapes = conj.length === 0 ? [] : side.sampler.shapes(conj);
    return conj.length === 0 || (shapes.length === 1 && shapes.every(isAnyText));
  }

  /** A value to send that says all that a version describes. */
  fullest(use: Use, version: "base" | "head"): Json | undefined {
    const side = version === "base" ? this.#sides.oldWrite : this.#sides.newWrite;
    return side.sampler.fullest(side.conj(use));
  }

  /** Values of a schema that the old version takes: the fullest, and those at its edges. */
  samples(use: Use): Json[] {
    const { oldWrite } = this.#sides;
    const { expander, sampler } = oldWrite;
    const conj = oldWrite.conj(use);
    const fullest = sampler.fullest(conj);
    const edges = expander.shapes(conj).flatMap((shape) => [...sampler.edges(shape, [])]);
    const values = fullest === undefined ? edges : [fullest, ...edges];
    return values.filter((value) => sampler.valid(conj, value));
  }

  /** Whether the new version takes a value. */
  takes(use: Use, value: Json): boolean {
    const { newWrite } = this.#sides;
    return newWrite.sampler.valid(newWrite.conj(use), value);
  }

  compare(role: Role, before: Use, after: Use, asText: AsText = NEVER_TEXT): SetChange[] {
    if (role === "sent") return this.#sent(before, after, asText);
    return this.#received(before, after, asText);
  }

  #sent(before: Use, after: Use, asText: AsText): SetChange[] {
    const { oldWrite, newWrite } = this.#sides;
    const refused = this.#judged(oldWrite, newWrite, "sender", before, after, false, asText);
    const gone = this.#reasons(oldWrite, newWrite, "described", before, after)
      .filter(({ rule }) => rule === "property")
      .map((reason): SetChange => ({ severity: "unknown", reason, witness: undefined, fromHead: false }));
    const places = new Set(refused.map(({ reason }) => placeOf(reason)));
    const lost = [...refused, ...gone.filter(({ reason }) => !places.has(placeOf(reason)))];
    return [...lost, ...this.#gained(newWrite, oldWrite, "described", after, before, true, lost, asText)];
  }

  #received(before: Use, after: Use, asText: AsText): SetChange[] {
    const { oldRead, newRead } = this.#sides;
    const surprising = this.#judged(newRead, oldRead, "open", after, before, true, asText);
    return [...surprising, ...this.#gained(oldRead, newRead, "open", before, after, false, surprising, asText)];
  }

  /** A difference is breaking where a value shows it. Without a proof and without a value, nobody knows. */
  #judged(
    left: Side,
    right: Side,
    openness: Openness,
    narrow: Use,
    wide: Use,
    fromHead: boolean,
    asText: AsText,
  ): SetChange[] {
    const root = { narrow: left.conj(narrow), wide: right.conj(wide) };
    return this.#reasons(left, right, openness, narrow, wide, asText).map((reason) => {
      const isText = asText(reason.steps);
      const key = JSON.stringify([
        openness,
        isText,
        left.space.key(reason.narrow),
        right.space.key(reason.wide),
        reason.rule,
        reason.subject,
      ]);
      const known = this.#shown.get(key) ?? 0;
      // The same difference of a shared schema is one finding, and needs no witness for each of its hundred uses.
      // Where it is the whole value one is found at once, and says whether it is a difference as text.
      if (known >= ENOUGH && reason.steps.length > 0)
        return { severity: "breaking", reason, witness: undefined, fromHead };
      const found = first(spelledOut(reason), (one) =>
        findWitness(
          one,
          root,
          left.sampler,
          right.sampler,
          (value) =>
            left.literally(this.#judge, narrow, value) === true && right.literally(this.#judge, wide, value) === false,
          (value) => readingsAt(asText, one, value),
        ),
      );
      if (found) this.#shown.set(key, known + 1);
      // What only a discriminator tells apart is another value for who reads it, and the same one for JSON Schema.
      const witness = found?.confirmed ? found : undefined;
      return { severity: found ? "breaking" : "unknown", reason, witness, fromHead };
    });
  }

  /** What the other direction finds is news, unless it is the other half of a change that is told already. */
  #gained(
    left: Side,
    right: Side,
    openness: Openness,
    narrow: Use,
    wide: Use,
    fromHead: boolean,
    told: readonly SetChange[],
    asText: AsText,
  ): SetChange[] {
    const places = new Set(told.map(({ reason }) => placeOf(reason)));
    return this.#reasons(left, right, openness, narrow, wide, asText)
      .filter((reason) => !places.has(placeOf(reason)))
      .map((reason): SetChange => ({ severity: "safe", reason, witness: undefined, fromHead }));
  }

  #reasons(
    left: Side,
    right: Side,
    openness: Openness,
    narrow: Use,
    wide: Use,
    asText: AsText = NEVER_TEXT,
  ): readonly Reason[] {
    const key = `${left.space.id} ${right.space.id} ${openness}`;
    let inclusion = this.#inclusions.get(key);
    if (!inclusion) {
      inclusion = new Inclusion(left.expander, right.expander, this.#judge, openness);
      this.#inclusions.set(key, inclusion);
    }
    return inclusion
      .reasons(left.conj(narrow), right.conj(wide))
      .filter((reason) => !asText(reason.steps) || !this.#fitsAsText(reason, right));
  }

  #fitsAsText({ shape, wide }: Reason, { sampler }: Side): boolean {
    return fitsAsText(shape, sampler.shapes(wide), (value) => sampler.valid(wide, value));
  }
}

/** What a value may be taken for by who only sees its texts, or those of what stands directly in it. */
function readingsAt(asText: AsText, { steps, shape }: Reason, value: Json): readonly Json[] {
  if (typeof value !== "object" || value === null) {
    if (asText(steps)) return readings(value);
    return [value];
  }
  const [key] = Array.isArray(value) ? [0] : Object.keys(value);
  if (key !== undefined && asText([...steps, { shape, key }])) return readingsWithin(value);
  return [value];
}

/** The differences that a reason stands for, each from the outermost value on. */
function spelledOut({ rest, ...reason }: Reason): readonly Reason[] {
  return [reason, ...(rest ?? []).map((one) => ({ ...one, steps: [...reason.steps, ...one.steps] }))];
}

function first<From, To>(all: readonly From[], find: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A property that is missing on one side stands at the same place as the property itself. */
export function placeOf({ steps, rule, subject }: Reason): string {
  const keys = steps.map(({ key }) => key);
  return JSON.stringify(rule === "property" || rule === "required" ? [...keys, subject] : keys);
}
