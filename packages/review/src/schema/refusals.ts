import type { Json } from "@specwright/openapi";
import { definedItems } from "../defined.ts";
import { isNever } from "./conjunction.ts";
import type { Sampler } from "./samples.ts";
import { propertyRules, type Shape } from "./shape.ts";

/** Levels of objects in which a property is looked for that is refused. */
const DEEPEST = 3;
/** Properties of a shape, and values of each, that are tried. */
const MOST_OPTIONS = 4;
const MOST_VALUES = 60;

/**
 * Values of a shape that all of some others may refuse. Where what the others describe may be left out, it takes a
 * property of each that is there and wrong: one of them alone would fit the rest.
 */
export function* refusedByAll(sampler: Sampler, shape: Shape, others: readonly Shape[], depth = 0): Generator<Json> {
  const rivals = others.filter(({ type }) => type === shape.type);
  if (shape.type !== "object" || depth === DEEPEST) {
    yield* sampler.edges(shape, rivals, depth);
    return;
  }
  const ways = rivals.map((rival) => optionsAgainst(sampler, shape, rival, depth));
  for (let turn = 0; turn < MOST_OPTIONS; turn++) {
    const given = definedItems(...ways.map((options) => options[Math.min(turn, options.length - 1)]));
    const value = sampler.object(shape, Object.fromEntries(given), depth);
    if (value) yield value;
  }
}

type Option = readonly [name: string, value: Json];

/** Properties with a value that a shape takes and another one does not. */
function optionsAgainst(sampler: Sampler, shape: Shape, rival: Shape, depth: number): Option[] {
  const options = forbidden(sampler, shape, rival, depth);
  if (options.length > 0) return options;
  for (const name of rival.properties?.keys() ?? []) {
    const value = refusedValue(sampler, { shape, rival, name }, depth);
    if (value !== undefined) options.push([name, value]);
    if (options.length === MOST_OPTIONS) break;
  }
  return options;
}

/** What a closed object does not know is refused whatever its value is. */
function forbidden(sampler: Sampler, shape: Shape, rival: Shape, depth: number): Option[] {
  const names = [...(shape.properties?.keys() ?? [])].filter((name) => isNever(propertyRules(rival, name)));
  return names.slice(0, MOST_OPTIONS).flatMap((name): Option[] => {
    const value = sampler.plain(propertyRules(shape, name), depth + 1);
    if (value === undefined) return [];
    return [[name, value]];
  });
}

function refusedValue(
  sampler: Sampler,
  { shape, rival, name }: { readonly shape: Shape; readonly rival: Shape; readonly name: string },
  depth: number,
): Json | undefined {
  const [own, theirs] = [propertyRules(shape, name), propertyRules(rival, name)];
  if (isNever(own)) return undefined;
  const refusing = sampler.shapes(theirs);
  let tried = 0;
  for (const one of sampler.tellingFirst(own))
    for (const value of refusedByAll(sampler, one, refusing, depth + 1)) {
      if (sampler.valid(own, value) && sampler.refuses(theirs, value)) return value;
      if (++tried > MOST_VALUES) return undefined;
    }
  return undefined;
}
