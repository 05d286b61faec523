import { isObject, type Json, walk } from "@specwright/openapi/internal";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../test/support/read-text.ts";
import { markValues } from "./mark-values.ts";

const ALL = { dateTime: "Date", date: "Date", int64: "bigint" } as const;
const HEAD = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths: {}\n';

const AT = "{ type: string, format: date-time }";
const DAY = "{ type: string, format: date }";
const ID = "{ type: integer, format: int64 }";

/** The formats of a document that are marked, and how many are said to be undecided. */
function marked(schemas: string, settings: Parameters<typeof markValues>[1] = ALL): string {
  const { document, notes } = markValues(documentOf(`${HEAD}components:\n  schemas:\n    ${schemas}\n`), settings);
  const formats = [...walk("document", document.bundled)].flatMap(({ node }: { node: Json }) =>
    isObject(node) && /^specwright-value/.test(String(node.format)) ? [String(node.format).split(":")[2]] : [],
  );
  return [...formats, ...notes.map(({ rule }) => rule)].join(" ");
}

describe("a format is a type of its own", () => {
  it.each([
    ["date-time", `A: ${AT}`, "date-time"],
    ["date", `A: ${DAY}`, "date"],
    ["int64", `A: ${ID}`, "int64"],
    ["or null", "A: { type: [string, 'null'], format: date-time }", "date-time"],
    ["in a list in a map", `A: { type: object, additionalProperties: { type: array, items: ${ID} } }`, "int64"],
    ["not of another type", "A: { type: number, format: date-time }", ""],
    ["not of text", "A: { type: string, format: int64 }", ""],
    ["not of several types", "A: { type: [string, integer], format: date-time }", ""],
    ["not without a type", "A: { format: date-time }", ""],
    ["not of fixed values", "A: { type: string, format: date, enum: ['2024-01-01'] }", ""],
    ["not beside other schemas", "A: { type: string, format: date, anyOf: [{ minLength: 1 }, { maxLength: 2 }] }", ""],
  ])("%s", (_, schemas, want) => expect(marked(schemas)).toBe(want));

  it.each([
    [{}, ""],
    [{ dateTime: "string", date: "string", int64: "number" }, ""],
    [{ dateTime: "Temporal" }, "date-time"],
    [{ int64: "bigint" }, "int64"],
  ] as const)("where %j says so", (settings, want) =>
    expect(marked(`A: { type: object, properties: { at: ${AT}, day: ${DAY}, id: ${ID} } }`, settings)).toBe(want),
  );
});

const union = (...branches: string[]): string => `A: { oneOf: [${branches.join(", ")}] }`;
const object = (members: string): string => `{ type: object, properties: { ${members} } }`;

describe("alternatives", () => {
  it.each([
    ["null", union(AT, "{ type: 'null' }"), "date-time"],
    ["a number", union(AT, "{ type: number }"), "date-time"],
    ["a text", union(AT, "{ type: string }"), "value-undecided"],
    ["a text that is longer", union(AT, "{ type: string, minLength: 99 }"), "value-undecided"],
    ["a text of another format", union(AT, "{ type: string, format: uuid }"), "date-time"],
    ["a text of a list", union(AT, "{ type: string, enum: [now, never] }"), "date-time"],
    ["a constant", union(AT, "{ const: now }"), "date-time"],
    ["anything", union(AT, "{ description: anything }"), "value-undecided"],
    ["the same again", union(AT, AT), "date-time date-time"],
    ["a day, which is a Date too", union(AT, DAY), "value-undecided value-undecided"],
    ["an integer beside a number", union(ID, "{ type: number }"), "value-undecided"],
    ["an integer beside a text", union(ID, "{ type: string }"), "int64"],
    ["the same member in both", union(object(`at: ${AT}`), object(`at: ${AT}, b: ${ID}`)), "date-time date-time int64"],
    ["a member in one", union(object(`at: ${AT}`), object(`b: ${ID}`)), "date-time int64"],
    [
      "a member that is text in the other",
      union(object(`at: ${AT}`), object("at: { type: string }")),
      "value-undecided",
    ],
    [
      "a member of a map of texts",
      union(object(`at: ${AT}`), "{ type: object, additionalProperties: { type: string } }"),
      "value-undecided",
    ],
    ["items", union(`{ type: array, items: ${AT} }`, "{ type: array, items: { type: string } }"), "value-undecided"],
    [
      "members that a constant tells apart",
      union(object(`k: { const: a }, at: ${AT}`), object("k: { const: b }, at: { type: string }")),
      "date-time",
    ],
    [
      "members that one list of two holds",
      union(object(`k: { enum: [a, b] }, at: ${AT}`), object("k: { const: b }, at: { type: string }")),
      "value-undecided",
    ],
    [
      "what references lead to",
      `${union("{ $ref: '#/components/schemas/B' }", "{ type: string }")}\n    B: ${AT}`,
      "value-undecided",
    ],
    [
      "a discriminator",
      `A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: k } }\n    B: ${object(`k: { type: string }, v: ${AT}`)}\n    C: ${object("k: { type: string }, v: { type: string }")}`,
      "date-time",
    ],
    [
      "itself",
      `A: { anyOf: [${object(`at: ${AT}, a: { $ref: '#/components/schemas/A' }`)}, { type: 'null' }] }`,
      "date-time",
    ],
  ])("%s", (_, schemas, want) => expect(marked(schemas)).toBe(want));

  it("of days and instants are told apart where both are Temporal's", () =>
    expect(marked(union(AT, DAY), { dateTime: "Temporal", date: "Temporal" })).toBe("date-time date"));
});

describe("schemas that all apply", () => {
  it.each([
    ["one that says more", `A: { allOf: [${AT}, { description: more }] }`, "date-time"],
    ["one that is text", `A: { allOf: [${AT}, { type: string, maxLength: 30 }] }`, "value-undecided"],
    ["text beside a reference", `A: { $ref: '#/components/schemas/B', type: string }\n    B: ${AT}`, "value-undecided"],
    [
      "a member that is text in one",
      `A: { allOf: [${object(`at: ${AT}`)}, ${object("at: { type: string }")}] }`,
      "value-undecided",
    ],
    ["members of both", `A: { allOf: [${object(`at: ${AT}`)}, ${object(`id: ${ID}`)}] }`, "date-time int64"],
  ])("%s", (_, schemas, want) => expect(marked(schemas)).toBe(want));
});

it("says the place and what to do", () => {
  const { notes } = markValues(
    documentOf(`${HEAD}components:\n  schemas:\n    ${union(AT, "{ type: string }")}\n`),
    ALL,
  );
  expect(notes).toEqual([
    {
      file: "specs/acme/openapi.yaml",
      line: 6,
      col: 34,
      rule: "value-undecided",
      message: '"date-time" stays text here: another schema of the same value says that it is something else',
      hint: "Describe the alternatives so that a member with one constant tells them apart, or leave it as it is.",
    },
  ]);
});
