// biome-ignore-all lint/suspicious/noThenProperty: JSON Schema has a keyword of that name.
import { describe, expect, it } from "vitest";
import { nodeAt } from "../../src/generate/flat-schema.ts";
import type { Probes } from "../../src/probe/probe.ts";
import { probesOf } from "../../src/probe/probes.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

/** What is tried about a schema; each probe has to be what it says, by Ajv. */
function tried(schema: object): Probes & { readonly lines: string[]; readonly lies: string[] } {
  const schemas = new SchemaSet({ source: "test", root: { schema } }, "request");
  const found = probesOf({ schemas, direction: "request", place: "json", size: "maximal" }, nodeAt("/schema"));
  const line = ({ path, keyword, label, valid, value }: Probes["probes"][number]): string =>
    `${valid ? "+" : "-"} ${[...path, keyword].join("/")}: ${label} ${JSON.stringify(value)}`;
  const lies = found.probes.filter(({ value, valid }) => schemas.accepts("/schema", value) !== valid).map(line);
  return { ...found, lines: found.probes.map(line), lies };
}

const text = { type: "string" };
const whole = { type: "integer" };

describe("keywords that look at a value as a whole", () => {
  it.each<[name: string, schema: object, want: string[], lies?: string[]]>([
    [
      "not",
      { type: "object", properties: { a: whole, b: whole }, not: { required: ["a", "b"] } },
      ['+ not: what may be {"b":1000}', '- not: what must not be {"a":1000,"b":1000}'],
    ],
    ["not, of a value", { type: "string", not: { const: "" } }, ['- not: what must not be ""']],
    [
      "not, of an enum",
      { enum: ["a", "b"], not: { enum: ["a"] } },
      ['+ not: what may be "b"', '- not: what must not be "a"'],
    ],
    [
      "if",
      {
        type: "object",
        required: ["kind"],
        properties: { kind: { enum: ["card", "cash"] }, number: text },
        if: { properties: { kind: { const: "card" } } },
        then: { required: ["number"] },
        else: { properties: { number: false } },
      },
      ['+ if: then {"kind":"card","number":"abcdefgh"}', '- if: then {"kind":"card"}', '+ if: else {"kind":"cash"}'],
      ['+ kind/enum: "cash" {"kind":"cash","number":"abcdefgh"}'],
    ],
    [
      "several ifs, of which one holds at a time",
      {
        type: "object",
        required: ["t"],
        properties: { t: { enum: ["a", "b"] } },
        allOf: ["a", "b"].map((t) => ({ if: { properties: { t: { const: t } } }, then: { required: [`${t}1`] } })),
      },
      ['- if: then {"t":"a"}', '- if: then {"t":"b"}', '+ if: then {"t":"b","b1":"a"}'],
      ['+ t/enum: "b" {"t":"b","a1":"a"}'],
    ],
    [
      "dependentRequired",
      { type: "object", properties: { card: text, zip: whole }, dependentRequired: { card: ["zip"] } },
      [
        '+ dependentRequired: with card {"card":"abcdefgh","zip":1000}',
        '- dependentRequired: card without zip {"card":"abcdefgh"}',
        '+ dependentRequired: without card {"zip":1000}',
      ],
    ],
    [
      "dependentSchemas",
      {
        type: "object",
        properties: { card: text },
        dependentSchemas: { card: { required: ["zip"], properties: { zip: { type: "integer", maximum: 9 } } } },
      },
      [
        '+ dependentSchemas: with card {"zip":9,"card":"abcdefgh"}',
        '- dependentSchemas: with card and a wrong required {"card":"abcdefgh"}',
        "+ dependentSchemas: without card {}",
        '- zip/maximum: 10 {"zip":10,"card":"abcdefgh"}',
      ],
    ],
    [
      "contains",
      { type: "array", items: whole, contains: { minimum: 5 } },
      ["+ contains: 1 that match [1000]", "- contains: 0 that match []"],
    ],
    [
      "minContains and maxContains",
      { type: "array", minItems: 3, items: whole, contains: { minimum: 5 }, minContains: 2, maxContains: 3 },
      [
        "+ minContains: 2 that match [1000,1000,0]",
        "- minContains: 1 that match [1000,0,0]",
        "+ maxContains: 3 that match [1000,1000,1000]",
        "- maxContains: 4 that match [1000,1000,1000,1000]",
      ],
    ],
    [
      "propertyNames",
      { type: "object", properties: { a: text }, propertyNames: { maxLength: 3 } },
      [
        '+ propertyNames: names that it allows {"a":"abcdefgh"}',
        '- propertyNames: a name by its maxLength, "abcd" {"a":"abcdefgh","abcd":"a"}',
      ],
    ],
    [
      "patternProperties",
      { type: "object", additionalProperties: false, patternProperties: { "^x-a$": whole } },
      [
        '- additionalProperties: one more {"x-a":1000,"further-property":1}',
        '+ patternProperties: "x-a" {"x-a":1000}',
        '- patternProperties: a wrong "x-a" {"x-a":{}}',
      ],
    ],
    [
      "unevaluatedProperties",
      { allOf: [{ type: "object", properties: { a: text } }], unevaluatedProperties: false },
      ['- unevaluatedProperties: one more {"a":"abcdefgh","further-property":1}'],
    ],
    [
      "unevaluatedProperties with a schema",
      { type: "object", allOf: [{ properties: { a: text } }], unevaluatedProperties: whole },
      ['- key1/type: string {"a":"abcdefgh","key1":"text","key2":1000}'],
    ],
    [
      "unevaluatedItems",
      { type: "array", prefixItems: [whole, text], unevaluatedItems: false },
      ['+ unevaluatedItems: 2 items [1000,"abcdefgh"]', '- unevaluatedItems: 3 items [1000,"abcdefgh",1000]'],
    ],
  ])("%s", (_, schema, want, known = []) => {
    const { lines, lies, untried } = tried(schema);
    expect({ lies, untried }).toEqual({ lies: known, untried: [] });
    expect(lines).toEqual(expect.arrayContaining(want));
  });
});

describe("what cannot be decided keeps its reason", () => {
  it.each<[schema: object, keyword: string, reason: RegExp]>([
    [{ type: "object", not: { type: "string" } }, "not", /no value was found that only #\/schema\/not forbids/],
    [
      { type: "object", properties: { a: text, b: false }, dependentRequired: { a: ["b"] } },
      "dependentRequired",
      /no value was found with a/,
    ],
    [
      { type: "object", if: { type: "object" }, then: { required: ["a"] }, else: { required: ["b"] } },
      "if else",
      /every value that was tried is one that it must not be/,
    ],
  ])("%j", (schema, keyword, reason) => {
    expect(tried(schema).untried).toContainEqual({ path: [], keyword, reason: expect.stringMatching(reason) });
  });
});

it("a branch of a oneOf is tried by values that no other branch takes, and is told where there are none", () => {
  const branches = [
    { type: "array" },
    { format: "many" },
    { type: "object", required: ["a"], properties: { a: text } },
  ];
  const schema = { type: "object", properties: { to: { oneOf: branches } } };
  const { lines, untried } = tried(schema);
  expect(lines.filter((line) => line.includes("to/"))).toEqual([
    '+ to/oneOf: branch 2 {"to":"abcdefgh"}',
    '- to/format: no many {"to":"?? not it ??"}',
  ]);
  expect(untried.map(({ keyword }) => keyword)).toEqual(["oneOf branch 1", "oneOf branch 3"]);
});
