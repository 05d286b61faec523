import { isObject, type Json } from "@specwright/openapi";
import { definedItems } from "../defined.ts";
import { refused } from "./conditions.ts";
import type { Conjunction } from "./conjunction.ts";
import { OTHERS } from "./objects.ts";
import { common } from "./product.ts";
import { isClosed, type Openness, type Reason, type Step } from "./reason.ts";
import { refusedByAll } from "./refusals.ts";
import type { Sampler } from "./samples.ts";
import type { Shape } from "./shape.ts";

/** The schemas of the whole value on both sides. */
export interface Root {
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
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
const MOST_REFUSED = 400;

/** Rules that a text breaks whatever it says; what a format that nobody knows says may well keep to the others. */
const DECIDED = new Set(["type", "enum", "const", "values", "never", "minLength", "maxLength"]);

/** What is looked for, and who makes and judges the values. */
export interface Search {
  readonly reason: Reason;
  readonly openness: Openness;
  readonly root: Root;
  /** Of the narrow side. */
  readonly left: Sampler;
  /** Of the wide side. */
  readonly right: Sampler;
  /** Whether the schemas as they were written say the same; a value of which they do comes first. */
  confirms(value: Json): boolean;
  /** What the value at that place may be taken for: it shows a difference where each of them is refused. */
  readings(value: Json): readonly Json[];
}

/** A value of the whole that is in the narrow set and not in the wide one, for the cause that a reason names. */
export function findWitness(search: Search): Witness | undefined {
  const { reason, left } = search;
  if (!DECIDED.has(reason.rule) && left.isVague(reason.shape)) return undefined;
  let unconfirmed: Witness | undefined;
  let tried = 0;
  for (const candidate of candidates(search)) {
    if (!differsHere(candidate, search)) continue;
    if (++tried > MOST_TRIED) break;
    const whole = embed(candidate, reason.steps, left);
    if (!whole || !differsAsWhole(candidate, whole.value, search)) continue;
    const confirmed = search.confirms(whole.value);
    if (confirmed) return { ...whole, confirmed };
    unconfirmed ??= { ...whole, confirmed };
  }
  return unconfirmed;
}

function differsHere(candidate: Json, { reason, left, right, readings }: Search): boolean {
  const read = readings(candidate);
  // What has no text cannot be sent.
  if (read.length === 0 || !left.valid(reason.narrow, candidate)) return false;
  return read.every((value) => right.refuses(reason.wide, value));
}

function differsAsWhole(candidate: Json, whole: Json, { reason, root, left, right, readings }: Search): boolean {
  const refused = (value: Json): boolean => {
    const around = embed(value, reason.steps, left);
    return around !== undefined && right.refuses(root.wide, around.value);
  };
  return left.valid(root.narrow, whole) && readings(candidate).every(refused);
}

/** Small values first; larger ones are made only when those are used up. */
function* candidates({ reason, left, right, openness }: Search): Generator<Json> {
  const { shape, other, narrow, wide } = reason;
  const others = definedItems(other);
  let plain: Json | undefined;
  for (const value of left.edges(shape, others)) {
    plain ??= value;
    yield value;
  }
  const senders = left.shapes(narrow);
  const overlaps = others.flatMap((one) => right.overlaps(one, senders));
  const twice = overlaps.flatMap((overlap) => [...right.edges(overlap, [])]);
  yield* twice;
  for (const value of twice) yield* completed(value, plain);
  const known = (value: Json): boolean => openness === "open" || isKnownTo(senders, value);
  yield* few(refused(left, shape, sameType(right.shapes(wide), shape)), known);
  for (const overlap of overlaps) yield* few(fittingOne(left, overlap, senders), known);
  yield* left.large(shape, others);
}

/** Some of the values that a condition holds for. */
function* few(values: Iterable<Json>, isMeant: (value: Json) => boolean): Generator<Json> {
  let seen = 0;
  for (const value of values) {
    if (isMeant(value)) yield value;
    if (++seen === MOST_REFUSED) return;
  }
}

/** Values that fit two branches of the other side, and one of this side alone. */
function* fittingOne(sampler: Sampler, overlap: Shape, own: readonly Shape[]): Generator<Json> {
  for (const branch of own)
    for (const met of common(overlap, branch)) {
      const rivals = own.filter((one) => one !== branch);
      yield* refusedByAll(sampler, met, rivals);
    }
}

function sameType(shapes: readonly Shape[], { type }: Shape): Shape[] {
  return shapes.filter((shape) => shape.type === type);
}

/** Who sends adds nothing under a name that only the other side describes. */
function isKnownTo(senders: readonly Shape[], value: Json): boolean {
  if (!isObject(value)) return true;
  const objects = senders.filter(({ type }) => type === "object");
  if (!objects.some(isClosed)) return true;
  return Object.keys(value).every((name) => objects.some(({ properties }) => properties?.has(name)));
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
    const name = nameFor(key);
    if (name === undefined) return undefined;
    path.unshift(name);
    if (typeof name === "number") here = sampler.array(shape, name, here);
    else here = sampler.object(shape, { [name]: here });
    if (here === undefined) return undefined;
  }
  return { value: here, path };
}

/** A property that nothing describes; one that matches a pattern takes the letters of the pattern where they are plain. */
function nameFor(key: string | number): string | number | undefined {
  if (key === OTHERS) return "other";
  if (typeof key === "number" || !key.startsWith("/")) return key;
  const plain = key.slice(1, -1).replace(/^\^/, "").replace(/\$$/, "");
  if (!/^[\w-]+$/.test(plain)) return undefined;
  return plain;
}
