import { isObject, type Json } from "@specwright/openapi";
import { OTHERS } from "./objects.ts";
import type { Reason, Step } from "./reason.ts";
import type { Sampler } from "./samples.ts";
import type { Conj } from "./space.ts";

/** The schemas of the whole value on both sides. */
export interface Root {
  readonly narrow: Conj;
  readonly wide: Conj;
}

/** A value that shows a difference: valid on one side, invalid on the other, says Ajv. */
export interface Witness {
  readonly value: Json;
  /** The place in it that makes the difference. */
  readonly path: readonly (string | number)[];
  /** Whether the schemas as they were written say so, or only what a discriminator adds to them. */
  readonly confirmed: boolean;
}

const MOST_TRIED = 60;

/** Rules that a text breaks whatever it says; what a format that nobody knows says may well keep to the others. */
const DECIDED = new Set(["type", "enum", "const", "values", "never", "minLength", "maxLength"]);

/**
 * A value of the whole that is in the narrow set and not in the wide one, for the cause that a reason names.
 * @param confirms whether the schemas as they were written say the same; a value of which they do comes first
 * @param readings what the value at that place may be taken for: it shows a difference where each of them is refused
 */
export function findWitness(
  reason: Reason,
  root: Root,
  left: Sampler,
  right: Sampler,
  confirms: (value: Json) => boolean,
  readings: (value: Json) => readonly Json[] = (value) => [value],
): Witness | undefined {
  if (!DECIDED.has(reason.rule) && left.isVague(reason.shape)) return undefined;
  let unconfirmed: Witness | undefined;
  let tried = 0;
  const refused = (value: Json): boolean => {
    const whole = embed(value, reason.steps, left);
    return whole !== undefined && right.refuses(root.wide, whole.value);
  };
  for (const candidate of candidates(reason, left, right)) {
    const taken = readings(candidate);
    if (!left.valid(reason.narrow, candidate) || !taken.every((value) => right.refuses(reason.wide, value))) continue;
    if (++tried > MOST_TRIED) break;
    const whole = embed(candidate, reason.steps, left);
    if (whole === undefined) continue;
    if (left.valid(root.narrow, whole.value) && taken.every(refused)) {
      const confirmed = confirms(whole.value);
      if (confirmed) return { ...whole, confirmed };
      unconfirmed ??= { ...whole, confirmed };
    }
  }
  return unconfirmed;
}

/** Small values first; larger ones are made only when those are used up. */
function* candidates({ shape, other, narrow }: Reason, left: Sampler, right: Sampler): Generator<Json> {
  const others = other ? [other] : [];
  let plain: Json | undefined;
  for (const value of left.edges(shape, others)) {
    plain ??= value;
    yield value;
  }
  const twice = other ? right.fittingTwice(other, left.shapes(narrow)) : [];
  yield* twice;
  for (const value of twice) yield* completed(value, plain);
  yield* left.large(shape, others);
}

/** What fits two branches of the other side, with what this side asks for beside it. */
function completed(value: Json, plain: Json | undefined): Json[] {
  if (!isObject(value) || !isObject(plain)) return [];
  return [{ ...plain, ...value }];
}

/** Builds the objects and arrays around a value, from the inside. */
function embed(value: Json, steps: readonly Step[], sampler: Sampler): Omit<Witness, "confirmed"> | undefined {
  const path: (string | number)[] = [];
  let here: Json | undefined = value;
  for (const { shape, key } of steps.toReversed()) {
    const name = typeof key === "string" && (key === OTHERS || key.startsWith("/")) ? nameFor(key) : key;
    if (name === undefined) return undefined;
    path.unshift(name);
    here = typeof name === "number" ? sampler.array(shape, name, here) : sampler.object(shape, { [name]: here });
    if (here === undefined) return undefined;
  }
  return { value: here, path };
}

/** A property that nothing describes; one that matches a pattern takes the letters of the pattern where they are plain. */
function nameFor(key: string): string | undefined {
  if (key === OTHERS) return "other";
  const plain = key.slice(1, -1).replace(/^\^/, "").replace(/\$$/, "");
  if (!/^[\w-]+$/.test(plain)) return undefined;
  return plain;
}
