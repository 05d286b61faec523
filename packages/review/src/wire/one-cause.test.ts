import { expect, test } from "vitest";
import { toldOfSchema } from "../../test/support/told.ts";

const object = (rest: string): string => `{ type: object, ${rest} }`;
const A = "properties: { a: { type: string } }";

/** Schemas of a request or response, and the lines that say how they differ. */
const TABLE: readonly (readonly [
  name: string,
  way: "sent" | "received",
  before: string,
  after: string,
  want: readonly string[],
])[] = [
  [
    "all types but one are gone",
    "sent",
    "{ type: [string, integer, 'null'] }",
    "{ type: [boolean] }",
    ["breaking: the request body is no longer a number, a string or null: 1"],
  ],
  [
    "two types are new",
    "received",
    "{ type: string }",
    "{ type: [string, 'null', array] }",
    ["breaking: response 200 may be an array or null: []"],
  ],
  [
    "null alone is new",
    "received",
    "{ type: string }",
    "{ type: [string, 'null'] }",
    ["breaking: response 200 may be null: null"],
  ],
  [
    "a required property of an answer is gone",
    "received",
    object(`required: [a], ${A}`),
    "{ type: object }",
    ["breaking: `a` of response 200 was removed: {}"],
  ],
  [
    "a property of an answer is new and always there",
    "received",
    "{ type: object }",
    object(`required: [a], ${A}`),
    ["safe: `a` of response 200 was added"],
  ],
  [
    "a property of a request is new and has to be sent",
    "sent",
    object("properties: { b: {} }"),
    object(`required: [a], ${A}`),
    ["breaking: `a` of the request body became required: {}", "unknown: `b` of the request body was removed"],
  ],
];

test.each(TABLE)("%s", (_, way, before, after, want) => {
  expect(toldOfSchema(way, before, after).sort()).toEqual(want);
});
