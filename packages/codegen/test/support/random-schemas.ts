import type { Json, JsonObject } from "@specwright/openapi";
import type { Random } from "./random.ts";

const TEXTS = [
  "",
  "a",
  "ab",
  "abc",
  "😀",
  "😀a",
  "2024-02-29",
  "2024-01-01T00:00:00Z",
  "a@b.co",
  "x-1",
  "123",
] as const;
const NUMBERS = [0, 1, -1, 2, 3, 0.3, 0.35, 1.5, 2147483648, 1e21] as const;
const TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"] as const;
const FORMATS = ["date", "date-time", "email", "uuid", "uri", "int32", "int64", "double", "odd"] as const;
const PATTERNS = ["^a", "b$", String.raw`^[\w\-]+$`, String.raw`^\p{L}+$`, "^x-"] as const;

/** What schemas are made of. */
export interface Ingredients {
  /** Names of properties. */
  readonly keys: readonly string[];
  /** Schemas that others may refer to. */
  readonly names: readonly string[];
  /** Keywords that no schema has. */
  readonly without: readonly string[];
}

/** Makes schemas of JSON Schema 2020-12 with every keyword that a client checks, and values that may fit them. */
export class RandomSchemas {
  readonly #random: Random;
  readonly #with: Ingredients;
  readonly #keywords: readonly string[];

  constructor(random: Random, ingredients: Ingredients) {
    this.#random = random;
    this.#with = ingredients;
    this.#keywords = Object.keys(MAKERS).filter((keyword) => !ingredients.without.includes(keyword));
  }

  schema(depth: number): Json {
    const random = this.#random;
    if (random.chance(0.06)) return random.chance(0.7);
    const count = depth > 0 ? random.below(5) : random.below(3);
    const schema: JsonObject = {};
    if (random.chance(0.4)) schema.type = this.#type();
    for (let index = 0; index < count; index++) {
      const keyword = random.of(this.#keywords);
      if (depth > 0 || !NESTED.has(keyword)) Object.assign(schema, MAKERS[keyword]?.(this, random, depth - 1));
    }
    const { names } = this.#with;
    if (depth > 0 && names.length > 0 && random.chance(0.08)) schema.$ref = `#/$defs/${random.of(names)}`;
    return schema;
  }

  /** A value that may or may not fit, and often nearly does. */
  value(depth: number): Json {
    const random = this.#random;
    const kind = random.below(depth > 0 ? 9 : 5);
    if (kind === 0) return random.of(TEXTS);
    if (kind === 1) return random.of(NUMBERS);
    if (kind === 2) return random.chance(0.5);
    if (kind === 3) return null;
    if (kind === 4) return random.of(this.#with.keys);
    if (kind < 7) return Array.from({ length: random.below(5) }, () => this.value(depth - 1));
    return this.object(() => this.value(depth - 1));
  }

  object<Value>(make: () => Value): { [name: string]: Value } {
    const keys = this.#with.keys.filter(() => this.#random.chance(0.4));
    return Object.fromEntries(keys.map((key) => [key, make()]));
  }

  /** Without `__proto__`: Ajv does not read that name. */
  keys(): string[] {
    return this.#with.keys.filter((key) => key !== "__proto__" && this.#random.chance(0.3));
  }

  schemas(depth: number): Json[] {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.schema(depth));
  }

  members(names: readonly string[], depth: number): JsonObject {
    return Object.fromEntries(names.map((name) => [name, this.schema(depth)]));
  }

  #type(): Json {
    if (this.#random.chance(0.75)) return this.#random.of(TYPES);
    return TYPES.filter(() => this.#random.chance(0.4)).concat("string");
  }
}

type Maker = (schemas: RandomSchemas, random: Random, depth: number) => JsonObject;

const limit = (name: string): [string, Maker] => [name, (_, random) => ({ [name]: random.below(4) })];
const number = (name: string): [string, Maker] => [name, (_, random) => ({ [name]: random.of(NUMBERS) })];
const one = (name: string): [string, Maker] => [name, (schemas, _, depth) => ({ [name]: schemas.schema(depth) })];
const oftenFalse = (name: string): [string, Maker] => [
  name,
  (schemas, random, depth) => ({ [name]: random.chance(0.5) ? false : schemas.schema(depth) }),
];
const list = (name: string): [string, Maker] => [name, (schemas, _, depth) => ({ [name]: schemas.schemas(depth) })];

const NESTED = new Set(
  "properties patternProperties additionalProperties propertyNames dependentSchemas unevaluatedProperties items prefixItems contains unevaluatedItems allOf anyOf oneOf not if".split(
    " ",
  ),
);

const MAKERS: { readonly [keyword: string]: Maker } = Object.fromEntries<Maker>([
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map(limit),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map(number),
  ...["propertyNames", "not"].map(one),
  ...["additionalProperties", "items", "unevaluatedItems", "unevaluatedProperties"].map(oftenFalse),
  ...["prefixItems", "allOf", "anyOf", "oneOf"].map(list),
  ["multipleOf", (_, random) => ({ multipleOf: random.of([0.1, 1, 2, 0.7]) })],
  ["const", (schemas) => ({ const: schemas.value(1) })],
  ["enum", (schemas, random) => ({ enum: Array.from({ length: 1 + random.below(3) }, () => schemas.value(1)) })],
  ["format", (_, random) => ({ format: random.of(FORMATS) })],
  ["pattern", (_, random) => ({ pattern: random.of(PATTERNS) })],
  ["uniqueItems", (_, random) => ({ uniqueItems: random.chance(0.8) })],
  ["required", (schemas) => ({ required: schemas.keys() })],
  ["dependentRequired", (schemas) => ({ dependentRequired: { a: schemas.keys(), b: schemas.keys() } })],
  ["dependentSchemas", (schemas, _, depth) => ({ dependentSchemas: schemas.members(schemas.keys(), depth) })],
  ["properties", (schemas, _, depth) => ({ properties: schemas.members(schemas.keys(), depth) })],
  [
    "patternProperties",
    (schemas, random, depth) => ({ patternProperties: schemas.members([random.of(PATTERNS)], depth) }),
  ],
  [
    "contains",
    (schemas, random, depth) => ({
      contains: schemas.schema(depth),
      ...(random.chance(0.4) ? { minContains: random.below(3) } : {}),
      ...(random.chance(0.4) ? { maxContains: random.below(3) } : {}),
    }),
  ],
  [
    "if",
    (schemas, random, depth) => ({
      if: schemas.schema(depth),
      ...schemas.members(
        ["then", "else"].filter(() => random.chance(0.7)),
        depth,
      ),
    }),
  ],
]);
