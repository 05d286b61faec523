import { expect, test } from "vitest";
import { sourceOf } from "../../test/support/snapshot-of.ts";
import { compareWire } from "./compare.ts";
import { SetComparison } from "./sets.ts";

const BODY = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
paths: { /a: { post: { operationId: a, requestBody: { content: { application/json: { schema: SCHEMA } } }, responses: {} } } }
`;

const integer = (rest: string): string => `{ type: integer, ${rest} }`;

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "a bound that is rounded to the same",
    before: integer("maximum: 9007199254740993"),
    after: integer("maximum: 9007199254740992"),
    want: ["unknown integer-too-large: 9007199254740993 is gone"],
  },
  {
    name: "a value of a list",
    before: integer("enum: [1, 9223372036854775807]"),
    after: integer("enum: [1, 9223372036854775806]"),
    want: [
      "unknown integer-too-large: 9223372036854775806 is new",
      "unknown integer-too-large: 9223372036854775807 is gone",
    ],
  },
  {
    name: "the same bound",
    before: integer("maximum: 9223372036854775807"),
    after: integer("maximum: 9223372036854775807"),
    want: [],
  },
  {
    name: "another way of writing it",
    before: integer("maximum: 9223372036854775807"),
    after: integer("maximum: +9223372036854775807"),
    want: [],
  },
  {
    name: "a property that is called default",
    before: `{ type: object, properties: { default: ${integer("maximum: 9007199254740993")} } }`,
    after: `{ type: object, properties: { default: ${integer("maximum: 9007199254740992")} } }`,
    want: ["unknown integer-too-large: 9007199254740993 is gone"],
  },
  {
    name: "a value in an object whose key is called like an extension",
    before: "{ const: { x-a: 9007199254740993 } }",
    after: "{ const: { x-a: 9007199254740992 } }",
    want: ["unknown integer-too-large: 9007199254740993 is gone"],
  },
  {
    name: "a default is no rule",
    before: integer("default: 9223372036854775807"),
    after: integer("default: 9223372036854775806"),
    want: [],
  },
  {
    name: "a bound that becomes an open one",
    before: integer("minimum: 9007199254740992"),
    after: integer("exclusiveMinimum: 9007199254740992"),
    want: ["breaking exclusive-minimum-changed: the request body: exclusiveMinimum none → 9007199254740992"],
  },
  {
    name: "a bound that is another number as well",
    before: integer("maximum: 9223372036854775807"),
    after: integer("maximum: 10"),
    want: ["breaking maximum-changed: the request body: maximum 9223372036854776000 → 10"],
  },
];

test.each(TABLE)("$name", ({ before, after, want }) => {
  const [old, now] = [before, after].map((schema) => sourceOf(BODY.replace("SCHEMA", schema)).version);
  if (!old || !now) throw new Error("two versions were written");
  const drafts = compareWire(old, now, new SetComparison(old, now));
  expect(drafts.map(({ severity, rule, title }) => `${severity} ${rule}: ${title}`)).toEqual(want);
});
