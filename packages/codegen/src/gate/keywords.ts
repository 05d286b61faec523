import { type Document, isObject, type Json, type JsonObject, walk } from "@specwright/openapi";
import { type Defect, takenFor, without } from "./defect.ts";
import { regularExpression } from "./patterns.ts";

interface Expectation {
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
const FLAG: Expectation = { words: "true or false", holds: (value) => typeof value === "boolean" };
const TEXT: Expectation = { words: "a text", holds: (value) => typeof value === "string" };

/** What the keywords hold that limit values; those with lists and schemas are looked at elsewhere. */
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
  }),
);

/** Limits of values that limit nothing, because they are not what their keyword wants. */
export function checkKeywords(document: Document): Defect[] {
  return [...walk("document", document.bundled)]
    .filter(({ kind }) => kind === "schema")
    .flatMap(({ node, path }) => {
      if (!isObject(node)) return [];
      return [...checkValues(document, node, path), ...checkPatterns(document, node, path)];
    });
}

function checkValues(document: Document, schema: JsonObject, path: readonly string[]): Defect[] {
  return Object.keys(schema)
    .filter((keyword) => EXPECTED.get(keyword)?.holds(schema[keyword] as Json, document.version) === false)
    .map((keyword) => ({
      ...document.locate(schema, keyword),
      rule: "keyword-value",
      message: `"${keyword}" is ${JSON.stringify(schema[keyword])}, and not ${EXPECTED.get(keyword)?.words}`,
      hint: "See JSON Schema for what the keyword holds.",
      // Programs write null for a keyword that they have no value for.
      ...(schema[keyword] === null && { remedy: takenFor("it is ignored", [...path, keyword]) }),
    }));
}

function checkPatterns(document: Document, schema: JsonObject, path: readonly string[]): Defect[] {
  const { pattern, patternProperties } = schema;
  const patterns: [holder: JsonObject, key: string, text: string][] = [
    ...(typeof pattern === "string" ? [[schema, "pattern", pattern] as [JsonObject, string, string]] : []),
    ...(isObject(patternProperties)
      ? Object.keys(patternProperties).map((key): [JsonObject, string, string] => [patternProperties, key, key])
      : []),
  ];
  return patterns.flatMap(([holder, key, text]) => {
    try {
      regularExpression(text);
      return [];
    } catch (error) {
      const message = `${JSON.stringify(text)} is no regular expression of JavaScript: ${reason(error, text)}`;
      const hint = "Write it as ECMA-262 has it, which JSON Schema refers to, or leave it out.";
      const defect = { ...document.locate(holder, key), rule: "pattern-invalid", message, hint };
      // Without a pattern in patternProperties, other rules would take its properties for their own.
      if (holder !== schema) return [defect];
      return [{ ...defect, remedy: without("pattern", "of this schema", [...path, "pattern"]) }];
    }
  });
}

/** Node quotes the whole expression before it says what is wrong. */
function reason(error: unknown, text: string): string {
  return (error as Error).message.replace(`Invalid regular expression: /${text}/: `, "");
}
