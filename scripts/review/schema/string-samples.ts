import { patternSamples, patternWitness } from "./language.ts";
import type { Shape } from "./shape.ts";

/** One valid value for each format that ajv-formats knows. */
const FORMATS: { readonly [format: string]: string } = {
  date: "2026-01-31",
  "date-time": "2026-01-31T09:30:00Z",
  time: "09:30:00Z",
  duration: "P1D",
  email: "ann@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/path",
  "uri-template": "/{id}",
  uuid: "6e8bc430-9c3a-11d9-9669-0800200c9a66",
  "json-pointer": "/a",
  "relative-json-pointer": "0/a",
  regex: "^a$",
  byte: "YQ==",
};

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
  const long = ofLengths(matching, lengths(shapes, 0, EVERYDAY));
  return [...new Set([...formatted(shapes), ...matching, ...PLAIN, ...refused, ...Object.values(FORMATS), ...long])];
}

/** Strings at limits that are farther out. */
export function longStrings(own: Shape, others: readonly Shape[]): string[] {
  const far = lengths([own, ...others], EVERYDAY + 1, LONGEST);
  return far.length > 0 ? ofLengths(matches(own, others), far) : [];
}

function matches({ patterns = [] }: Shape, others: readonly Shape[]): string[] {
  return patterns.flatMap((pattern) => [
    ...others.flatMap((other) => (other.patterns ?? []).flatMap((wide) => patternWitness(pattern, wide) ?? [])),
    ...patternSamples(pattern),
  ]);
}

function lengths(shapes: readonly Shape[], shortest: number, longest: number): number[] {
  return shapes
    .flatMap(({ minLength, maxLength }) => [minLength, maxLength].filter((length) => length !== undefined))
    .flatMap((length) => [length, length - 1, length + 1])
    .filter((length) => length >= shortest && length <= longest);
}

function ofLengths(matching: readonly string[], all: readonly number[]): string[] {
  const seeds = matching.length > 0 ? matching.slice(0, 3) : ["a"];
  return all.flatMap((length) => seeds.map((seed) => stretched(seed, length)));
}

function formatted(shapes: readonly Shape[]): string[] {
  return shapes.flatMap(({ atoms }) =>
    [...(atoms?.values() ?? [])].flatMap(({ keyword, schema }) => {
      const sample = keyword === "format" ? FORMATS[String(schema.format)] : undefined;
      return sample === undefined ? [] : [sample];
    }),
  );
}

/** Repeats the last character: what most patterns that have no upper limit allow. */
function stretched(seed: string, length: number): string {
  return seed.length >= length ? seed.slice(0, length) : seed + (seed.at(-1) ?? "a").repeat(length - seed.length);
}

function literals(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { const: one, enum: many } = schema as { const?: unknown; enum?: unknown };
  return [one, ...(Array.isArray(many) ? many : [])].filter((value) => typeof value === "string");
}
