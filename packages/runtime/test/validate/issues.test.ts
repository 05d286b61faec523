import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ValidationError } from "../../src/index.ts";
import { issuesOf } from "../../src/validate/issues.ts";
import {
  all,
  anything,
  type Check,
  constOf,
  defineCheck,
  enumOf,
  items,
  maxLength,
  never,
  nil,
  noAdditionalProperties,
  object,
  pattern,
  properties,
  required,
  string,
  unevaluatedProperties,
} from "../../src/validate-v1.ts";

const SECRET = "s3cret-value";
const place = { operation: "getThing", route: "GET /things" };

test.each<{ name: string; check: Check; value: unknown; want: string[] }>([
  { name: "nothing", check: anything, value: 1, want: [] },
  { name: "the value itself", check: object, value: SECRET, want: ["body must be object"] },
  {
    name: "a missing property",
    check: required("a"),
    value: {},
    want: ["body must have required property 'a'"],
  },
  {
    name: "a property too many, by name",
    check: noAdditionalProperties(),
    value: { extra: SECRET },
    want: ['body must NOT have additional properties: "extra"'],
  },
  {
    name: "a property that no schema looked at",
    check: unevaluatedProperties(never, anything),
    value: { extra: SECRET },
    want: ['body must NOT have unevaluated properties: "extra"'],
  },
  {
    name: "a value that is not listed",
    check: enumOf("a", "b"),
    value: SECRET,
    want: ['body must be equal to one of the allowed values: ["a","b"]'],
  },
  { name: "another constant", check: constOf(1), value: SECRET, want: ["body must be equal to constant: 1"] },
  {
    name: "a pattern and a length",
    check: all(maxLength(2), pattern("^a")),
    value: SECRET,
    want: ["body must NOT have more than 2 characters", 'body must match pattern "^a"'],
  },
  {
    name: "items and odd keys",
    check: properties({ list: items(items(string)), "a/b~c d": string, 0: nil }),
    value: { list: [["x"], ["x", 1]], "a/b~c d": 1, 0: SECRET },
    want: ['body["0"] must be null', "body.list[1][1] must be string", 'body["a/b~c d"] must be string'],
  },
  {
    name: "a long list of values, cut",
    check: enumOf(...Array.from({ length: 100 }, (_, index) => `value ${index}`)),
    value: SECRET,
    want: [expect.stringMatching(/^body must be equal to one of the allowed values: \["value 0".{180,200}…$/)],
  },
])("$name", ({ check, value, want }) => {
  const issues = issuesOf(check, value, ["body"]);
  const error = new ValidationError(place, { direction: "request", sent: false }, issues);
  const text = error.message.replace("getThing was not sent: ", "").replace(" (GET /things)", "");
  expect(text === "" ? [] : text.split("; ")).toEqual(want);
  for (const shown of [error.message, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })])
    expect(shown).not.toContain(SECRET);
});

test("a message names three things, and an error keeps a hundred", () => {
  const issues = issuesOf(items(string), Array.from({ length: 300 }, Number), ["body"]);
  const error = new ValidationError(place, { direction: "response", status: 200 }, issues);
  expect(error.message).toBe(
    "getThing was answered with 200, and not as described: body[0] must be string; body[1] must be string; body[2] must be string; and 297 more (GET /things)",
  );
  expect(error.issues).toHaveLength(100);
  expect(error.toJSON()).toMatchObject({ direction: "response", status: 200, issues: { 1: { path: ["body", 1] } } });
});

test("a value that is deeper than the stack is said to be so", () => {
  let value: unknown[] = [];
  for (let depth = 0; depth < 100_000; depth++) value = [value];
  const deep: Check = defineCheck(() => items(deep));
  expect(issuesOf(deep, value)).toEqual([{ path: [], message: "is nested too deeply to be checked", keyword: "$ref" }]);
});
