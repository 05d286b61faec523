import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const schema = (text: string): string => `components:\n  schemas:\n    A: ${text}`;

const CASES: readonly GateCase[] = [
  {
    name: "limits as they should be",
    given: schema(
      "{ maxLength: 0, minimum: -1.5, exclusiveMaximum: 3, multipleOf: 0.1, uniqueItems: true, format: uuid }",
    ),
    want: ["no problem"],
  },
  {
    name: "a count in quotes",
    given: schema('{ maxLength: "10" }'),
    want: ['6:10 keyword-value: "maxLength" is "10", and not a whole number from 0 on'],
  },
  {
    name: "a negative count",
    given: schema("{ minItems: -1 }"),
    want: ['6:10 keyword-value: "minItems" is -1, and not a whole number from 0 on'],
  },
  {
    name: "a flag of OpenAPI 3.0 as a bound",
    given: schema("{ minimum: 1, exclusiveMinimum: true }"),
    want: ['6:22 keyword-value: "exclusiveMinimum" is true, and not a number, or in OpenAPI 3.0 true or false'],
  },
  {
    name: "multiples of nothing",
    given: schema("{ multipleOf: 0 }"),
    want: ['6:10 keyword-value: "multipleOf" is 0, and not a number above 0'],
  },
  {
    name: "a pattern that only works without the flag u",
    given: schema("{ pattern: '^[\\w\\-]+$' }"),
    want: ["no problem"],
  },
  {
    name: "a pattern of another language",
    given: schema("{ type: string, pattern: '(?i)a(' }"),
    want: ['6:24 pattern-invalid: "(?i)a(" is not a regular expression of JavaScript: Invalid group'],
  },
  {
    name: "a pattern for names",
    given: schema("{ type: object, patternProperties: { '^a': {}, '[': {} } }"),
    want: ['6:55 pattern-invalid: "[" is not a regular expression of JavaScript: Unterminated character class'],
  },
];

describe("keywords", () => {
  it.each(CASES)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want);
  });
});
