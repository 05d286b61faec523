import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ValidationError } from "../../src/index.ts";
import { issuesOf } from "../../src/validate/issues.ts";
import { check } from "./checks.ts";

const SECRET = "s3cret-value";
const place = { operation: "getThing", route: "GET /things" };

test.each([
  { name: "nothing", schema: {}, value: 1, want: [] },
  { name: "the value itself", schema: { type: "object" }, value: SECRET, want: ["body must be object"] },
  {
    name: "a missing property",
    schema: { required: ["a"] },
    value: {},
    want: ["body must have required property 'a'"],
  },
  {
    name: "a property too many, by name",
    schema: { additionalProperties: false },
    value: { extra: SECRET },
    want: ['body must NOT have additional properties: "extra"'],
  },
  {
    name: "a property that no schema looked at",
    schema: { unevaluatedProperties: false },
    value: { extra: SECRET },
    want: ['body must NOT have unevaluated properties: "extra"'],
  },
  {
    name: "a value that is not listed",
    schema: { enum: ["a", "b"] },
    value: SECRET,
    want: ['body must be equal to one of the allowed values: ["a","b"]'],
  },
  { name: "another constant", schema: { const: 1 }, value: SECRET, want: ["body must be equal to constant: 1"] },
  {
    name: "a pattern and a length",
    schema: { pattern: "^a", maxLength: 2 },
    value: SECRET,
    want: ["body must NOT have more than 2 characters", 'body must match pattern "^a"'],
  },
  {
    name: "items and odd keys",
    schema: {
      properties: {
        list: { items: { items: { type: "string" } } },
        "a/b~c d": { type: "string" },
        0: { type: "null" },
      },
    },
    value: { list: [["x"], ["x", 1]], "a/b~c d": 1, 0: SECRET },
    want: ['body["0"] must be null', "body.list[1][1] must be string", 'body["a/b~c d"] must be string'],
  },
  {
    name: "a long list of values, cut",
    schema: { enum: Array.from({ length: 100 }, (_, index) => `value ${index}`) },
    value: SECRET,
    want: [expect.stringMatching(/^body must be equal to one of the allowed values: \["value 0".{180,200}…$/)],
  },
])("$name", ({ schema, value, want }) => {
  const issues = issuesOf(check(schema), value, ["body"]);
  const error = new ValidationError(place, { direction: "request", sent: false }, issues);
  const text = error.message.replace("getThing was not sent: ", "").replace(" (GET /things)", "");
  expect(text === "" ? [] : text.split("; ")).toEqual(want);
  for (const shown of [error.message, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })])
    expect(shown).not.toContain(SECRET);
});

test("a message names three things, and an error keeps a hundred", () => {
  const issues = issuesOf(check({ items: { type: "string" } }), Array.from({ length: 300 }, Number), ["body"]);
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
  const deep = check({ $id: "deep", items: { $ref: "deep" } });
  expect(issuesOf(deep, value)).toEqual([{ path: [], message: "is nested too deeply to be checked", keyword: "$ref" }]);
});
