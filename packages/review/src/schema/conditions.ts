import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { asObject } from "../json-value.ts";
import { common } from "./product.ts";
import { refusedByAll } from "./refusals.ts";
import type { Sampler } from "./samples.ts";
import type { Atom, Shape } from "./shape.ts";

/** A way to break a condition: what a value has to fit, and what it must not fit. */
interface Way {
  readonly fits: readonly JsonObject[];
  readonly refused: readonly JsonObject[];
}

/** Values of a shape that need more than one property to be refused, or that a condition refuses. */
export function* refused(sampler: Sampler, shape: Shape, others: readonly Shape[]): Generator<Json> {
  if (shape.values) return;
  if (shape.type === "object") yield* refusedByAll(sampler, shape, others);
  yield* againstConditions(sampler, shape, others);
}

/** Values of a shape that the conditions of other shapes may refuse, and its own may not. */
function* againstConditions(sampler: Sampler, shape: Shape, others: readonly Shape[]): Generator<Json> {
  const own = atomsOf(shape).flatMap((atom) => waysToBreak(atom).flatMap(({ fits }) => fits));
  const avoided = own.flatMap((schema) => sampler.shapes([schema]));
  const strange = others.flatMap(atomsOf).filter((atom) => !atomsOf(shape).includes(atom));
  for (const { fits, refused } of strange.flatMap(waysToBreak)) {
    const against = refused.flatMap((schema) => sampler.shapes([schema]));
    for (const part of sampler.shapes(fits).flatMap((one) => common(shape, one))) {
      yield* refusedByAll(sampler, part, [...against, ...avoided]);
      yield* refusedByAll(sampler, part, against);
      yield* sampler.edges(part, [...against, ...avoided]);
    }
  }
}

function atomsOf({ atoms }: Shape): Atom[] {
  return [...(atoms?.values() ?? [])];
}

function waysToBreak({ keyword, schema }: Atom): Way[] {
  if (keyword === "not" && isObject(schema.not)) return [{ fits: [schema.not], refused: [] }];
  if (keyword === "if" && isObject(schema.if)) return ofCondition(schema.if, schema.then, schema.else);
  if (keyword !== "dependentSchemas") return [];
  return Object.entries(asObject(schema.dependentSchemas)).flatMap(([key, then]) =>
    ofCondition({ required: [key] }, then, undefined),
  );
}

function ofCondition(condition: JsonObject, then: Json | undefined, otherwise: Json | undefined): Way[] {
  const ways: Way[] = [];
  if (isObject(then)) ways.push({ fits: [condition], refused: [then] });
  if (isObject(otherwise)) ways.push({ fits: [], refused: [condition, otherwise] });
  return ways;
}
