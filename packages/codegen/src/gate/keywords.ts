import {
  type Document,
  isObject,
  type Json,
  type JsonObject,
  membersOf,
  type Visit,
  visitsOf,
} from "@specwright/openapi/internal";
import { type Defect, type Remedy, takenFor, without } from "./defect.ts";
import { regularExpression } from "./patterns.ts";

/** What a keyword should hold. */
export interface Expectation {
  readonly words: string;
  readonly holds: (value: Json, version: Document["version"]) => boolean;
}

const NUMBER: Expectation = { words: "a number", holds: (value) => typeof value === "number" };
const POSITIVE: Expectation = {
  words: "a number above 0",
  holds: (value) => typeof value === "number" && value > 0,
};
const BOUND: Expectation = {
  words: "a number, or in OpenAPI 3.0 true or false",
  holds: (value, version) => typeof value === (version === "3.0" ? "boolean" : "number"),
};
const COUNT: Expectation = {
  words: "a whole number from 0 on",
  holds: (value) => Number.isInteger(value) && Number(value) >= 0,
};
export const FLAG: Expectation = { words: "true or false", holds: (value) => typeof value === "boolean" };
export const TEXT: Expectation = { words: "a text", holds: (value) => typeof value === "string" };

/** What the keywords with plain values hold; those with lists and schemas are looked at elsewhere. */
const EXPECTED: ReadonlyMap<string, Expectation> = new Map(
  Object.entries({
    minimum: NUMBER,
    maximum: NUMBER,
    exclusiveMinimum: BOUND,
    exclusiveMaximum: BOUND,
    multipleOf: POSITIVE,
    minLength: COUNT,
    maxLength: COUNT,
    minItems: COUNT,
    maxItems: COUNT,
    minContains: COUNT,
    maxContains: COUNT,
    minProperties: COUNT,
    maxProperties: COUNT,
    uniqueItems: FLAG,
    format: TEXT,
    pattern: TEXT,
    contentMediaType: TEXT,
    contentEncoding: TEXT,
  }),
);

/** Keywords that say nothing, because what they hold is not what they want. Without them a schema takes more, never less. */
export function checkKeywords(document: Document): Defect[] {
  return visitsOf(document)
    .filter(({ kind }) => kind === "schema")
    .flatMap((visit) => [...checkValues(document, visit, EXPECTED), ...checkPatterns(document, visit)]);
}

/** Keywords of an object that hold something else than is expected of them. */
export function checkValues(document: Document, visit: Visit, expected: ReadonlyMap<string, Expectation>): Defect[] {
  const { node } = visit;
  if (!isObject(node)) return [];
  return Object.keys(node)
    .filter((keyword) => expected.get(keyword)?.holds(node[keyword] as Json, document.version) === false)
    .map((keyword) => ({
      ...document.locate(node, keyword),
      rule: "keyword-value",
      message: `"${keyword}" is ${JSON.stringify(node[keyword])}, and not ${expected.get(keyword)?.words}`,
      hint: "See OpenAPI and JSON Schema for what the keyword holds.",
      remedy: takenFor("it is ignored", [...visit.path, keyword]),
    }));
}

function checkPatterns(document: Document, visit: Visit): Defect[] {
  const schema = membersOf(visit.node);
  const { pattern, patternProperties } = schema;
  // Most schemas have neither, and nobody asks for the way to them.
  if (pattern === undefined && patternProperties === undefined) return [];
  const { path } = visit;
  const own = typeof pattern === "string" ? [pattern] : [];
  return [
    ...own.flatMap((text) => {
      const remedy = without("pattern", "of this schema", [...path, "pattern"]);
      return checkPattern(document, schema, { key: "pattern", text, remedy });
    }),
    ...Object.keys(membersOf(patternProperties)).flatMap((text) => {
      const remedy = withoutNames([...path, "patternProperties"], text);
      return checkPattern(document, membersOf(patternProperties), { key: text, text, remedy });
    }),
  ];
}

interface Pattern {
  readonly key: string;
  readonly text: string;
  readonly remedy: Remedy;
}

function checkPattern(document: Document, holder: JsonObject, { key, text, remedy }: Pattern): Defect[] {
  try {
    regularExpression(text);
    return [];
  } catch (error) {
    const message = `${JSON.stringify(text)} is not a regular expression of JavaScript: ${reason(error, text)}`;
    const hint = "Write it as ECMA-262 has it, which JSON Schema refers to, or leave it out.";
    return [{ ...document.locate(holder, key), rule: "pattern-invalid", message, hint, remedy }];
  }
}

/** Nobody knows which names are meant. If none were, other keywords would take those properties for their own. */
function withoutNames(path: readonly string[], text: string): Remedy {
  const edits = [{ path: [...path, text] }, { path: [...path, ANY_NAME], value: {} }];
  return { done: "any property is accepted", lacks: "pattern", edits };
}

/** The pattern of every name. */
const ANY_NAME = "^";

/** Node quotes the whole expression before it says what is wrong. */
function reason(error: unknown, text: string): string {
  return (error as Error).message.replace(`Invalid regular expression: /${text}/: `, "");
}
