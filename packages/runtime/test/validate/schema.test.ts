// What each keyword says. Whether it says so of the right values is compared with Ajv in the generator's tests.
import { describe, expect, test } from "vitest";
import { issuesOf } from "../../src/validate/issues.ts";
import * as schema from "../../src/validate-v1.ts";

const { all, anyOf, anything, array, integer, items, minimum, never, object, properties, required, string } = schema;

const said = (check: schema.Check, value: unknown): string[] =>
  issuesOf(check, value).map(({ path, message }) => [...path, message].join(" "));

test.each<{ name: string; check: schema.Check; right: readonly unknown[]; wrong: unknown; want: readonly string[] }>([
  { name: "nothing", check: never, right: [], wrong: 1, want: ["boolean schema is false"] },
  { name: "a type", check: integer, right: [1, 1e21, -0], wrong: 1.5, want: ["must be integer"] },
  {
    name: "a number, which JSON can write",
    check: schema.number,
    right: [1.5],
    wrong: Number.NaN,
    want: ["must be number"],
  },
  {
    name: "types",
    check: schema.types("string", "null"),
    right: ["", null],
    wrong: 1,
    want: ["must be string,null"],
  },
  { name: "a bound, of numbers", check: minimum(2), right: [2, "1"], wrong: 1, want: ["must be >= 2"] },
  {
    name: "a fraction",
    check: schema.multipleOf(0.1),
    right: [0.3, "a"],
    wrong: 0.35,
    want: ["must be multiple of 0.1"],
  },
  { name: "a unit of zero", check: schema.multipleOf(0), right: ["a"], wrong: 1, want: ["must be multiple of 0"] },
  {
    name: "the least length, in letters",
    check: schema.minLength(2),
    right: ["ab", "a😀", 1],
    wrong: "😀",
    want: ["must NOT have fewer than 2 characters"],
  },
  {
    name: "the greatest length, in letters",
    check: schema.maxLength(1),
    right: ["😀", 1],
    wrong: "a😀",
    want: ["must NOT have more than 1 characters"],
  },
  {
    name: "an expression that works without the flag u alone",
    check: schema.pattern(String.raw`^[\w\-]$`, ""),
    right: ["-", 1],
    wrong: "é",
    want: [String.raw`must match pattern "^[\w\-]$"`],
  },
  {
    name: "a format",
    check: schema.format("date", schema.isDate),
    right: ["2024-02-29", 1],
    wrong: "2023-02-29",
    want: ['must match format "date"'],
  },
  {
    name: "values that are objects",
    check: schema.enumOfAny({ a: [1] }, null),
    right: [{ a: [1] }, null],
    wrong: { a: [2] },
    want: ['must be equal to one of the allowed values: [{"a":[1]},null]'],
  },
  {
    name: "a tuple and what follows it",
    check: all(schema.prefixItems(string, integer), items(string, 2)),
    right: [[], ["a"], ["a", 1, "b"], { 0: 1 }],
    wrong: [1, 1, 1],
    want: ["0 must be string", "2 must be string"],
  },
  {
    name: "the end of a tuple",
    check: schema.noMoreItems(1),
    right: [[], [1]],
    wrong: [1, 2],
    want: ["must NOT have more than 1 items"],
  },
  {
    name: "equal items, of which one pair is named",
    check: schema.uniqueItems,
    right: [[1, "1", true, null, {}, { a: 1 }], [[]], "aa"],
    wrong: [{ a: 1, b: 2 }, 1, { b: 2, a: 1 }],
    want: ["must NOT have duplicate items (items ## 2 and 0 are identical)"],
  },
  {
    name: "items to be found",
    check: schema.contains(integer, 2, 3),
    right: [[1, 2], [1, "a", 2, 3], {}],
    wrong: [1, "a"],
    want: ["1 must be integer", "must contain at least 2 and no more than 3 valid item(s)"],
  },
  {
    name: "properties, of the object itself",
    check: all(required("constructor"), properties({ toString: string })),
    right: [{ constructor: 1 }, { constructor: 1, toString: "a" }, []],
    wrong: { toString: 1 },
    want: ["must have required property 'constructor'", "toString must be string"],
  },
  {
    name: "a property that is undefined, which is none",
    check: all(required("a"), properties({ b: string })),
    right: [{ a: 1, b: undefined }],
    wrong: { a: undefined },
    want: ["must have required property 'a'"],
  },
  {
    name: "properties beside those that are described",
    check: schema.additionalProperties(integer, properties({ a: string }), schema.patternProperty("^x-", anything)),
    right: [{ a: "a", "x-b": [], c: 1 }],
    wrong: { a: 1, c: "c" },
    want: ["c must be integer", "a must be string"],
  },
  {
    name: "what depends on a property",
    check: all(schema.dependentRequired("a", "b", "c"), schema.dependentSchema("d", schema.maxProperties(1))),
    right: [{}, { a: 1, b: 1, c: 1 }, { d: 1 }],
    wrong: { a: 1, b: 1, d: 1 },
    want: ["must have properties b, c when property a is present", "must NOT have more than 1 properties"],
  },
  {
    name: "alternatives, whose issues are told if none fits",
    check: anyOf(all(object, required("a")), array),
    right: [{ a: 1 }, []],
    wrong: {},
    want: ["must have required property 'a'", "must be array", "must match a schema in anyOf"],
  },
  {
    name: "exactly one alternative",
    check: schema.oneOf(integer, minimum(2), string),
    right: [1, 2.5, true],
    wrong: 3,
    want: ["must match exactly one schema in oneOf"],
  },
  {
    name: "a condition",
    check: schema.when(string, schema.minLength(1), integer),
    right: ["a", 1],
    wrong: "",
    want: ["must NOT have fewer than 1 characters", 'must match "then" schema'],
  },
  {
    name: "the other side of a condition",
    check: schema.when(string, undefined, integer),
    right: ["", 1],
    wrong: 1.5,
    want: ["must be integer", 'must match "else" schema'],
  },
  {
    name: "what is left over",
    check: schema.unevaluatedProperties(never, anyOf(all(required("a"), properties({ a: anything })), object)),
    right: [{ a: 1 }, {}, 1],
    wrong: { a: 1, b: 1 },
    want: ['must NOT have unevaluated properties: "b"'],
  },
  {
    name: "items that are left over",
    check: schema.unevaluatedItems(never, anyOf(schema.prefixItems(string), array)),
    right: [["a"], [], {}],
    wrong: ["a", 1],
    want: ["must NOT have more than 1 items"],
  },
  {
    name: "what a server keeps",
    check: properties({ password: schema.writeOnly }),
    right: [{}],
    wrong: { password: "" },
    want: ["password is write-only and never sent in a response"],
  },
])("$name", ({ check, right, wrong, want }) => {
  expect(right.flatMap((value) => said(check, value))).toEqual([]);
  expect(said(check, wrong)).toEqual(want);
  expect([...right, wrong].map((value) => check(value))).toEqual([...right.map(() => true), false]);
});

describe("a defined check", () => {
  test("is put together once, when it is first asked", () => {
    let built = 0;
    const check = schema.defineCheck(() => {
      built++;
      return string;
    });
    expect(built).toBe(0);
    expect([check("a"), check(1)]).toEqual([true, false]);
    expect(built).toBe(1);
  });

  test("may name itself", () => {
    const node: schema.Check = schema.defineCheck(() => properties({ id: integer, next: node }));
    expect(said(node, { id: 1, next: { id: 2, next: { id: "3" } } })).toEqual(["next next id must be integer"]);
  });
});

test("without a report a check stops at the first thing that is wrong", () => {
  const asked: unknown[] = [];
  const spy: schema.Check = (value) => {
    asked.push(value);
    return false;
  };
  items(spy)([1, 2]);
  expect(asked).toEqual([1]);
});
