import { define, type Json, type JsonObject } from "@specwright/openapi/internal";
import { arraySamples, longArrays } from "./array-samples.ts";
import type { Conjunction } from "./conjunction.ts";
import type { Effort } from "./effort.ts";
import type { Expander } from "./expand.ts";
import type { Judge } from "./judge.ts";
import { numberSamples } from "./number-samples.ts";
import { largeObjects, objectSamples } from "./object-samples.ts";
import { exclusiveIn, isUnknownTo } from "./overlap.ts";
import { itemRules, propertyRules, type Shape } from "./shape.ts";
import { longStrings, stringSamples } from "./string-samples.ts";
import { TooComplex } from "./too-complex.ts";

const DEEPEST = 12;
const MOST_OVERLAPS = 20;

/** Levels of objects in which everything is there; below them the plainest value stands. */
const FULLEST = 4;

/** Makes values for schemas: plain ones to stand around a witness, and those at the edges of a rule. */
export class Sampler {
  readonly #expander: Expander;
  readonly #judge: Judge;
  readonly #plain = new Map<string, Json | undefined>();
  /** By schema and depth: what may stand inside depends on how deep it is already. */
  readonly #fullest = new Map<string, Json | undefined>();

  constructor(expander: Expander, judge: Judge) {
    this.#expander = expander;
    this.#judge = judge;
  }

  get effort(): Effort {
    return this.#judge.effort;
  }

  valid(conjunction: Conjunction, value: Json): boolean {
    return this.#judge.accepts(conjunction, this.#expander.space, value) === true;
  }

  /** Whether a value is invalid for certain: what Ajv cannot compile refuses nothing. */
  refuses(conjunction: Conjunction, value: Json): boolean {
    return this.#judge.accepts(conjunction, this.#expander.space, value) === false;
  }

  /** Whether a shape says more about a text than the judge looks at, so that a value that passes may be none of it. */
  isVague({ type, atoms }: Shape): boolean {
    if (type !== "string") return false;
    return [...(atoms?.values() ?? [])].some(
      ({ keyword, schema }) =>
        keyword.startsWith("content") || (keyword === "format" && !this.#judge.knowsFormat(String(schema.format))),
    );
  }

  /** The plainest value that fits, if one is found. */
  plain(conjunction: Conjunction, depth = 0): Json | undefined {
    const key = this.#expander.space.key(conjunction);
    if (this.#plain.has(key)) return this.#plain.get(key);
    if (depth > DEEPEST) return undefined;
    // A schema that needs itself has no value of finite size by this way.
    this.#plain.set(key, undefined);
    const value = this.#firstFit(conjunction, depth);
    if (value === undefined && depth > 0) this.#plain.delete(key);
    else this.#plain.set(key, value);
    return value;
  }

  /** A value in which as much as possible of what is described is there. */
  fullest(conjunction: Conjunction, depth = 0): Json | undefined {
    const key = `${this.#expander.space.key(conjunction)} ${depth}`;
    if (!this.#fullest.has(key)) this.#fullest.set(key, this.#findFullest(conjunction, depth));
    return this.#fullest.get(key);
  }

  #findFullest(conjunction: Conjunction, depth: number): Json | undefined {
    for (const shape of this.tellingFirst(conjunction)) {
      const value = this.#fullestOf(shape, conjunction, depth);
      if (value !== undefined && this.valid(conjunction, value)) return value;
    }
    return this.plain(conjunction, depth);
  }

  #fullestOf(shape: Shape, conjunction: Conjunction, depth: number): Json | undefined {
    if (shape.type === "object" && depth < FULLEST) return this.#everything(shape, depth);
    return this.#firstFit(conjunction, depth);
  }

  #everything(shape: Shape, depth: number): JsonObject | undefined {
    const keys = [...(shape.properties?.keys() ?? [])];
    const values = keys.map((key) => [key, this.fullest(propertyRules(shape, key), depth + 1)] as const);
    return this.object(shape, Object.fromEntries(values.filter(([, value]) => value !== undefined)), depth);
  }

  #firstFit(conjunction: Conjunction, depth: number): Json | undefined {
    for (const shape of this.tellingFirst(conjunction)) {
      for (const value of this.edges(shape, [], depth)) if (this.valid(conjunction, value)) return value;
    }
    return undefined;
  }

  /** null last: another value says more about what stands there. */
  tellingFirst(conjunction: Conjunction): readonly Shape[] {
    return [...this.shapes(conjunction)].sort((a, b) => RANK[a.type] - RANK[b.type]);
  }

  /** None where they are too complex to be looked at. */
  shapes(conjunction: Conjunction): readonly Shape[] {
    try {
      return this.#expander.shapes(conjunction);
    } catch (error) {
      if (error instanceof TooComplex) return [];
      throw error;
    }
  }

  /**
   * Values of a shape at and around its own limits and those of other shapes, the plainest first, each made when it is
   * asked for. Not all of them fit: the judge decides.
   */
  edges(shape: Shape, others: readonly Shape[], depth = 0): Iterable<Json> {
    if (shape.values) return shape.values;
    switch (shape.type) {
      case "number":
        return numberSamples([shape, ...others]);
      case "string":
        return stringSamples(shape, others);
      case "array":
        return arraySamples(this, shape, others, depth);
      case "object":
        return objectSamples(this, { shape, others, depth });
      default:
        if (shape.type === "null") return [null];
        return [true, false];
    }
  }

  /**
   * Values at the limits of other shapes that are too far out for everyday: tried last, and only where nothing smaller
   * shows a difference.
   */
  *large(shape: Shape, others: readonly Shape[]): Generator<Json> {
    if (shape.values) return;
    if (shape.type === "string") yield* longStrings(shape, others);
    if (shape.type === "array") yield* longArrays(this, shape, others);
    if (shape.type === "object") yield* largeObjects(this, shape, others);
  }

  /** The branches that a shape lets fit only one, by their hashes. */
  exclusive(shape: Shape): ReadonlyMap<string, number>[] {
    return exclusiveIn(shape).map(({ oneOf }) => this.#expander.hashes(oneOf as JsonObject[]));
  }

  /**
   * What two branches have in common of what a shape lets fit only one, as far as the other side sends such values.
   * @param own what the other side lets fit only one itself
   */
  overlaps(shape: Shape, senders: readonly Shape[], own: readonly ReadonlyMap<string, number>[]): Shape[] {
    return exclusiveIn(shape)
      .flatMap((schema) => this.#expander.overlaps(schema))
      .filter((overlap) => !own.some((hashes) => overlap.isAmong(hashes)))
      .flatMap(({ shapes }) => shapes ?? [])
      .filter((met) => !isUnknownTo(senders, met))
      .slice(0, MOST_OVERLAPS);
  }

  /** An object with what is required and what is given; a given `undefined` stands for a plain value. */
  object(shape: Shape, given: { readonly [key: string]: Json | undefined }, depth = 0): JsonObject | undefined {
    // What every object inherits is no given value.
    const values = new Map(Object.entries(given));
    const object: JsonObject = {};
    for (const key of new Set([...(shape.required ?? []), ...values.keys()])) {
      let value = values.get(key);
      // A given null is a value.
      if (value === undefined) value = this.plain(propertyRules(shape, key), depth + 1);
      if (value === undefined) return undefined;
      define(object, key, value);
    }
    return object;
  }

  /** An array in which a value stands at an index. */
  array(shape: Shape, index: number, value: Json, depth = 0): Json[] | undefined {
    const length = Math.max(index + 1, shape.minItems ?? 0);
    const items = Array.from({ length }, (_, place) => {
      if (place === index) return value;
      return this.plain(itemRules(shape, place), depth + 1);
    });
    if (!items.every((item) => item !== undefined)) return undefined;
    return items as Json[];
  }
}

const RANK = { string: 0, number: 1, object: 2, array: 3, boolean: 4, null: 5 } as const;
