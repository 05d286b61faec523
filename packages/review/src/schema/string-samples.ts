import { FORMATS } from "./formats.ts";
import { patternSamples, patternWitness } from "./language.ts";
import type { Shape } from "./shape.ts";

const PLAIN = ["text", "", "a", "A", "0", "Two words", "é", "1.5", "!"];
const EVERYDAY = 20_000;
const LONGEST = 100_001;

/** Strings that may be in `own`, and that the rules of the others may refuse. */
export function stringSamples(own: Shape, others: readonly Shape[]): string[] {
  const shapes = [own, ...others];
  const matching = matches(own, others);
  const refused = shapes.flatMap(({ atoms }) =>
    [...(atoms?.values() ?? [])].flatMap(({ schema }) => literals(schema.not)),
  );
  const long = ofLengths(own, matching, lengths(shapes, 0, EVERYDAY));
  return [
    ...new Set([...formatted(shapes), ...matching, ...PLAIN, ...refused, ...Object.values(FORMATS).flat(), ...long]),
  ];
}

/** Strings at limits that are farther out. */
export function longStrings(own: Shape, others: readonly Shape[]): string[] {
  const far = lengths([own, ...others], EVERYDAY + 1, LONGEST);
  if (far.length === 0) return [];
  return ofLengths(own, matches(own, others), far);
}

function matches({ patterns = [] }: Shape, others: readonly Shape[]): string[] {
  if (patterns.length === 0) return others.flatMap((other) => other.patterns ?? []).flatMap(onlyThat);
  const refused = others.flatMap((other) =>
    (other.patterns ?? []).flatMap((wide) => patternWitness(patterns, wide) ?? []),
  );
  return [...refused, ...patternSamples(patterns), ...patterns.flatMap(onlyThat)];
}

function onlyThat(pattern: string): string[] {
  return patternSamples([pattern]);
}

function lengths(shapes: readonly Shape[], shortest: number, longest: number): number[] {
  return shapes
    .flatMap(({ minLength, maxLength }) => [minLength, maxLength].filter((length) => length !== undefined))
    .flatMap((length) => [length, length - 1, length + 1])
    .filter((length) => length >= shortest && length <= longest);
}

function ofLengths(own: Shape, matching: readonly string[], all: readonly number[]): string[] {
  const seeds = matching.length > 0 ? matching.slice(0, 3) : ["a"];
  const formats = formatted([own]);
  return all.flatMap((length) => [
    ...formats.map((seed) => seed.padStart(length, "a")),
    ...[...seeds, ...formats].map((seed) => stretched(seed, length)),
  ]);
}

function formatted(shapes: readonly Shape[]): string[] {
  return shapes.flatMap(({ atoms }) =>
    [...(atoms?.values() ?? [])].flatMap(({ keyword, schema }) => {
      const format = String(schema.format);
      if (keyword !== "format" || !Object.hasOwn(FORMATS, format)) return [];
      return [FORMATS[format] ?? []].flat();
    }),
  );
}

/** Repeats the last character: what most patterns that have no upper limit allow. */
function stretched(seed: string, length: number): string {
  if (seed.length >= length) return seed.slice(0, length);
  return seed + (seed.at(-1) ?? "a").repeat(length - seed.length);
}

function literals(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { const: one, enum: many } = schema as { const?: unknown; enum?: unknown };
  return [one, ...(Array.isArray(many) ? many : [])].filter((value) => typeof value === "string");
}
