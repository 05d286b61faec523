import { isObject, type Json } from "@specwright/openapi/internal";
import { definedItems } from "../defined.ts";
import { refused } from "./conditions.ts";
import { type Conjunction, isNever } from "./conjunction.ts";
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
  /** Whether it is a value of the part that changed alone, because no value fits all that stands around it. */
  readonly alone?: boolean;
}

const MOST_TRIED = 60;
const MOST_REFUSED = 400;
const STEPS_PER_OVERLAP = 2000;

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
    const found = SURROUNDINGS.map((around) => differsAsWhole(candidate, around, search)).find((one) => one);
    if (!found) continue;
    if (search.confirms(found.value)) return { ...found, confirmed: true };
    unconfirmed ??= { ...found, confirmed: false };
  }
  return unconfirmed;
}

function differsHere(candidate: Json, { reason, left, right, readings }: Search): boolean {
  const read = readings(candidate);
  // What has no text cannot be sent.
  if (read.length === 0 || !left.valid(reason.narrow, candidate)) return false;
  return read.every((value) => right.refuses(reason.wide, value));
}

function differsAsWhole(candidate: Json, around: Surroundings, search: Search): Embedded | undefined {
  const { reason, root, left, right, readings } = search;
  const whole = embed(candidate, reason.steps, left, around);
  if (!whole || !left.valid(root.narrow, whole.value)) return undefined;
  const refused = readings(candidate).every((value) => {
    const read = embed(value, reason.steps, left, around);
    return read !== undefined && right.refuses(root.wide, read.value);
  });
  if (!refused) return undefined;
  return whole;
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
  const overlaps = others.flatMap((one) => right.overlaps(one, senders, left.exclusive(shape)));
  const twice = overlaps.flatMap((overlap) => [...right.edges(overlap, [])]);
  yield* twice;
  for (const value of twice) yield* completed(value, plain);
  const known = (value: Json): boolean => openness === "open" || isKnownTo(senders, value);
  yield* few(refused(left, shape, sameType(right.shapes(wide), shape)), known);
  for (const overlap of overlaps) yield* affordable(left, few(fittingOne(left, overlap, senders), known));
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

/** As many values as are made in some steps: one overlap of many must not use up what there is for all. */
function affordable(sampler: Sampler, values: Iterable<Json>): Json[] {
  const made: Json[] = [];
  const make = (): void => {
    for (const value of values) made.push(value);
  };
  sampler.effort.within(STEPS_PER_OVERLAP, make, () => undefined);
  return made;
}

/** Values that fit two branches of the other side, and one of this side alone: most likely the one of the same name. */
function* fittingOne(sampler: Sampler, overlap: Shape, own: readonly Shape[]): Generator<Json> {
  const isNamed = ({ branches = [] }: Shape): boolean => branches.some((name) => overlap.branches?.includes(name));
  const [named, others] = [own.filter(isNamed), own.filter((branch) => !isNamed(branch))];
  for (const branch of [...named, ...others])
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

/** What stands around a value: what has to, and then what may, as less may be another variant of a union. */
const SURROUNDINGS = ["required", "described"] as const;
type Surroundings = (typeof SURROUNDINGS)[number];

/** A value with its place in the whole. */
type Embedded = Omit<Witness, "confirmed">;

/** Builds the objects and arrays around a value, from the inside. */
function embed(value: Json, steps: readonly Step[], sampler: Sampler, around: Surroundings): Embedded | undefined {
  const path: (string | number)[] = [];
  let here: Json | undefined = value;
  for (const { shape, key } of steps.toReversed()) {
    const name = nameFor(key);
    if (name === undefined) return undefined;
    path.unshift(name);
    if (typeof name === "number") here = sampler.array(shape, name, here);
    else here = sampler.object(shape, { ...besides(shape, around, path.length), [name]: here });
    if (here === undefined) return undefined;
  }
  return { value: here, path };
}

/** The properties beside the innermost value, each of which gets a plain value. */
function besides({ properties }: Shape, around: Surroundings, level: number): { [name: string]: undefined } {
  if (around === "required" || level > 1) return {};
  const possible = [...(properties ?? [])].filter(([, rules]) => !isNever(rules));
  return Object.fromEntries(possible.map(([name]) => [name, undefined]));
}

/** A property that nothing describes; one that matches a pattern takes the letters of the pattern where they are plain. */
function nameFor(key: string | number): string | number | undefined {
  if (key === OTHERS) return "other";
  if (typeof key === "number" || !key.startsWith("/")) return key;
  const plain = key.slice(1, -1).replace(/^\^/, "").replace(/\$$/, "");
  if (!/^[\w-]+$/.test(plain)) return undefined;
  return plain;
}
