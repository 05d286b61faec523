import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";

/**
 * How much a description may ask for. The largest real ones stay below a third of each: what asks for more is a mistake
 * or an attack, and would cost minutes and gigabytes.
 */
export const LIMITS = {
  /** Characters of one file, and of the whole description as JSON with its aliases written out. */
  characters: 50_000_000,
  /** Lists and maps inside each other. */
  nesting: 200,
  /** Objects of the description with its references written out, schemas left as references. */
  copies: 300_000,
  /** References between schemas that lead one to the next, with no property or item in between. */
  chain: 400,
  /** Schemas that one schema consists of by `$ref`, allOf, oneOf and the like, each as often as it is reached. */
  expansions: 100_000,
  /** Properties of one schema. */
  properties: 10_000,
} as const;

const RULES = {
  characters: "limit-size",
  nesting: "limit-depth",
  copies: "limit-expansions",
  chain: "limit-depth",
  expansions: "limit-expansions",
  properties: "limit-size",
} as const;

const HINTS: { readonly [limit in keyof typeof LIMITS]: string } = {
  characters: "Remove what is repeated, or divide the description into several.",
  nesting: "Give a part from the middle a name in components, and refer to it.",
  copies: "Refer less often to objects that refer to several others in turn.",
  chain: "Let some of these schemas refer to the end of the chain.",
  properties: "Describe a map by additionalProperties, or divide the schema.",
  expansions: "Name each branch once: a schema that lists another one twice doubles all that the other one lists.",
};

/** What is said of a description that asks for more than `limit` allows: where, how much is there, and how much may be. */
export function beyond(limit: keyof typeof LIMITS, at: Location, found: string): Diagnostic {
  const most = LIMITS[limit].toLocaleString("en");
  const { file, line, col } = at;
  return { file, line, col, rule: RULES[limit], message: `${found}; the limit is ${most}`, hint: HINTS[limit] };
}

/** @throws SpecError always */
export function refuseBeyond(limit: keyof typeof LIMITS, at: Location, found: string): never {
  throw new SpecError([beyond(limit, at, found)]);
}
