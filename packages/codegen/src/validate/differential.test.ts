// What the checks say of random values, beside what Ajv says. A verdict that differs is a defect, an issue that differs a
// change that users see.

import { Validator } from "@cfworker/json-schema";
import type { Json } from "@specwright/openapi";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Emitted, emitted, type Issue, schemasText } from "../../test/support/compiled-checks.ts";
import { issuesOfAjv, Judge } from "../../test/support/judge.ts";
import { Random } from "../../test/support/random.ts";
import { type Ingredients, RandomSchemas } from "../../test/support/random-schemas.ts";

const NAMES = Array.from({ length: 250 }, (_, index) => `T${index}`);
const VALUES = 60;

interface Said {
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

/** A schema, a value, and what was said of it. */
interface Pair {
  readonly schema: Json | undefined;
  readonly value: Json;
  readonly ours: Said;
  readonly ajv: Said;
}

async function pairs(seed: number, ingredients: Ingredients): Promise<Pair[]> {
  const random = new RandomSchemas(new Random(seed), ingredients);
  const schemas = Object.fromEntries(NAMES.map((name) => [name, random.schema(3)]));
  const module = await emitted(schemasText(schemas));
  const judge = new Judge(schemas);
  return NAMES.flatMap((name) => {
    const validate = judge.of(name);
    const values = Array.from({ length: VALUES }, () => random.value(4));
    return values.flatMap((value): Pair[] => {
      const ajv = saidByAjv(validate, value);
      if (!ajv) return [];
      return [{ schema: schemas[name], value, ours: saidByUs(module, name, value), ajv }];
    });
  });
}

function saidByUs({ checks, issuesOf }: Emitted, name: string, value: Json): Said {
  const check = checks[`check${name}`];
  return { valid: check?.(value) ?? false, issues: comparable(issuesOf(check, value)) };
}

/** Nothing where its code breaks: it does so in some of the schemas in which alternatives name different properties. */
function saidByAjv(validate: ValidateFunction, value: Json): Said | undefined {
  try {
    return { valid: validate(value), issues: comparable(issuesOfAjv(validate, value)) };
  } catch {
    return undefined;
  }
}

/**
 * Which items are equal is asked of all of them here, and by Ajv of those that have the type that items should have; so
 * that is compared by the verdict alone.
 */
function comparable(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ keyword }) => keyword !== "uniqueItems");
}

function countValid(all: readonly Pair[]): number {
  return all.filter(({ ajv }) => ajv.valid).length;
}

describe("random schemas", () => {
  // An empty array has to contain something. Ajv sometimes forgets it behind another keyword of arrays, in none of these.
  it.each([1, 2, 12, 14])("have the verdicts and the issues of Ajv, in its order (%i)", async (seed) => {
    const keys = ["a", "b", "c", "__proto__", "constructor", "x-1"];
    const without = ["unevaluatedProperties", "unevaluatedItems"];
    const all = await pairs(seed, { keys, names: NAMES, without });
    const differing = all.find(({ ours, ajv }) => JSON.stringify(ours) !== JSON.stringify(ajv));
    expect(differing && JSON.stringify(differing)).toBeUndefined();
    expect(all.length).toBeGreaterThan(14_500);
    expect(countValid(all)).toBeGreaterThan(4_000);
    expect(all.length - countValid(all)).toBeGreaterThan(4_000);
    expect(keywordsOf(all)).toEqual(KEYWORDS);
  });

  it.each([5, 6, 7, 8])(
    "have its verdicts where something is left over, or another judge is on our side (%i)",
    async (seed) => {
      const all = await pairs(seed, { keys: ["a", "b", "c", "x-1"], names: [], without: [] });
      const differing = all.filter(({ ours, ajv }) => ours.valid !== ajv.valid);
      expect(differing.find(({ schema, value, ours }) => ours.valid !== secondOpinion(schema, value))).toBeUndefined();
      expect(all.length).toBeGreaterThan(14_500);
      // Ajv loses count of items where an alternative fails, and of nothing else that is known.
      expect(differing.length).toBeLessThan(all.length / 500);
      expect(keywordsOf(all)).toEqual(expect.arrayContaining(["unevaluatedProperties", "unevaluatedItems"]));
    },
  );
});

function keywordsOf(all: readonly Pair[]): string[] {
  return [...new Set(all.flatMap(({ ours }) => ours.issues.map(({ keyword }) => keyword)))].sort();
}

/** A validator that shares no code with Ajv. */
function secondOpinion(schema: Json | undefined, value: Json): boolean {
  return new Validator(schema as object, "2020-12").validate(value).valid;
}

/** Something is said about each of these, whatever the seed. */
const KEYWORDS: readonly string[] = [
  "additionalProperties",
  "anyOf",
  "const",
  "contains",
  "dependentRequired",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "false schema",
  "format",
  "if",
  "items",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "not",
  "oneOf",
  "pattern",
  "propertyNames",
  "required",
  "type",
];
