import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { itemsOf, membersOf } from "../json/parts.ts";
import { targetOf } from "../read/follow.ts";
import { visitsOf } from "../read/visits.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { beyond, LIMITS } from "./limits.ts";
import type { Positions } from "./positions.ts";

const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLE = ["not", "if", "then", "else"];

/** What a schema consists of, all references written out. */
interface Weight {
  /** Schemas, each as often as it is reached. */
  readonly count: number;
  /** References that lead one to the next, up to the end of the longest chain. */
  readonly depth: number;
}

/**
 * Every value of a schema is held against all that the schema consists of in place. That grows with each level where
 * schemas list each other several times, and thirty lines can stand for more than any machine can check.
 * @returns the first schema that is beyond a limit, if one is
 */
export function tooComplex(document: JsonObject, positions: Positions, start: Location): Diagnostic | undefined {
  const weights = new Map<JsonObject, Weight>();
  const resolve = resolver(document);
  for (const { kind, node } of visitsOf({ bundled: document })) {
    if (kind !== "schema" || !isObject(node)) continue;
    const problem = weigh(node, resolve, weights);
    if (problem) return beyond(problem.limit, positions.find(problem.schema) ?? start, problem.found);
  }
  return undefined;
}

/** A schema that is beyond a limit. */
interface Problem {
  readonly limit: "chain" | "expansions" | "properties";
  readonly schema: JsonObject;
  readonly found: string;
}

/** Weighs a schema and all that it consists of, those at the end first. Circles are for others to refuse. */
function weigh(start: JsonObject, resolve: Resolve, weights: Map<JsonObject, Weight>): Problem | undefined {
  const open = new Set<JsonObject>();
  const stack = [start];
  for (let schema = stack.at(-1); schema; schema = stack.at(-1)) {
    if (weights.has(schema)) {
      stack.pop();
      continue;
    }
    const parts = partsInPlace(schema, resolve);
    if (parts.length > 0 && !open.has(schema)) {
      open.add(schema);
      for (const part of parts.toReversed()) if (!open.has(part)) stack.push(part);
      continue;
    }
    const weight = sum(
      parts.flatMap((part) => weights.get(part) ?? []),
      "$ref" in schema ? 1 : 0,
    );
    weights.set(schema, weight);
    const problem = judge(schema, weight);
    if (problem) return problem;
  }
  return undefined;
}

function sum(parts: readonly Weight[], references: number): Weight {
  const count = parts.reduce((total, part) => total + part.count, 1);
  return { count, depth: references + Math.max(0, ...parts.map(({ depth }) => depth)) };
}

function judge(schema: JsonObject, { count, depth }: Weight): Problem | undefined {
  const text = (number: number): string => number.toLocaleString("en");
  const properties = Object.keys(membersOf(schema.properties)).length;
  if (properties > LIMITS.properties)
    return { limit: "properties", schema, found: `this schema has ${text(properties)} properties` };
  if (depth > LIMITS.chain) {
    const found = `${text(depth)} references lead from here to the end of the schema`;
    return { limit: "chain", schema, found };
  }
  if (count <= LIMITS.expansions) return undefined;
  const found = `with its references written out, this schema consists of ${text(count)} schemas`;
  return { limit: "expansions", schema, found };
}

function partsInPlace(schema: JsonObject, resolve: Resolve): JsonObject[] {
  const parts: (Json | undefined)[] = typeof schema.$ref === "string" ? [resolve(schema.$ref)] : [];
  for (const key of LISTS) if (schema[key] !== undefined) parts.push(...itemsOf(schema[key]));
  for (const key of SINGLE) if (schema[key] !== undefined) parts.push(schema[key]);
  if (schema.dependentSchemas !== undefined) parts.push(...Object.values(membersOf(schema.dependentSchemas)));
  return parts.filter(isObject);
}

type Resolve = (reference: string) => Json | undefined;

/** Many references lead to the same schema. */
function resolver(document: JsonObject): Resolve {
  const known = new Map<string, Json | undefined>();
  return (reference) => {
    if (!known.has(reference)) known.set(reference, targetOf(document, reference));
    return known.get(reference);
  };
}
