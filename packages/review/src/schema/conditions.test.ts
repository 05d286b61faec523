import { expect, test } from "vitest";
import { toldOfSchema } from "../../test/support/told.ts";

const FREE = "type: object, properties: { k: { type: string }, v: {}, w: { type: integer } }";
const WHEN_X = "properties: { k: { const: x } }, required: [k]";
const A = "{ type: object, properties: { a: { type: string } } }";
const B = "{ type: object, properties: { b: { type: array, items: { type: string } } } }";
const C = "{ type: object, properties: { c: { type: string } } }";
const D = "{ type: object, properties: { d: { type: object, properties: { e: { type: integer } } } } }";
const COMPONENTS = `{ A: ${A}, D: ${D} }`;
const OF_A = "{ $ref: '#/components/schemas/A' }";
const OF_D = "{ $ref: '#/components/schemas/D' }";

interface Case {
  readonly name: string;
  readonly way: "sent" | "received";
  readonly before: string;
  readonly after: string;
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "a condition that holds for more",
    way: "sent",
    before: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [v] } }`,
    after: `{ ${FREE}, if: { properties: { k: { enum: [x, y] } }, required: [k] }, then: { required: [v] } }`,
    want: [
      'breaking: the request body: if {"properties":{"k":{"const":"x"}},"required":["k"]} → {"properties":{"k":{"enum":["x","y"]}},"required":["k"]}: {"k":"y"}',
    ],
  },
  {
    name: "a condition that holds for less",
    way: "sent",
    before: `{ ${FREE}, if: { properties: { k: { enum: [x, y] } }, required: [k] }, then: { required: [v] } }`,
    after: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [v] } }`,
    want: [
      'safe: the request body: if {"properties":{"k":{"enum":["x","y"]}},"required":["k"]} → {"properties":{"k":{"const":"x"}},"required":["k"]}',
    ],
  },
  {
    name: "more that is asked where a condition does not hold",
    way: "sent",
    before: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [v] }, else: { properties: { w: { maximum: 10 } } } }`,
    after: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [v] }, else: { properties: { w: { maximum: 5 } } } }`,
    want: ['breaking: the request body: if allows fewer values: {"k":"text","w":7}'],
  },
  {
    name: "less that is asked where a condition holds",
    way: "sent",
    before: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [v, w] } }`,
    after: `{ ${FREE}, if: { ${WHEN_X} }, then: { required: [w] } }`,
    want: ["safe: the request body: if allows more values"],
  },
  {
    name: "a not that shuts out more",
    way: "sent",
    before: `{ ${FREE}, not: { required: [k], properties: { k: { maxLength: 5 } } } }`,
    after: `{ ${FREE}, not: { required: [k], properties: { k: { maxLength: 10 } } } }`,
    want: [
      'breaking: the request body: not {"required":["k"],"properties":{"k":{"maxLength":5}}} → {"required":["k"],"properties":{"k":{"maxLength":10}}}: {"k":"Two words"}',
    ],
  },
  {
    name: "a not that shuts out less, for who receives",
    way: "received",
    before: `{ ${FREE}, not: { required: [w], properties: { w: { minimum: 3 } } } }`,
    after: `{ ${FREE}, not: { required: [w], properties: { w: { minimum: 5 } } } }`,
    want: [
      'breaking: response 200: not {"required":["w"],"properties":{"w":{"minimum":3}}} → {"required":["w"],"properties":{"w":{"minimum":5}}}: {"w":3}',
    ],
  },
  {
    name: "one more property that others depend on",
    way: "sent",
    before: `{ ${FREE}, dependentSchemas: { k: { required: [v] } } }`,
    after: `{ ${FREE}, dependentSchemas: { k: { required: [v] }, w: { required: [v] } } }`,
    want: [
      'breaking: the request body: dependentSchemas {"k":{"required":["v"]}} → {"k":{"required":["v"]},"w":{"required":["v"]}}: {"w":1}',
    ],
  },
  {
    name: "one more variant of an open union",
    way: "received",
    before: `{ anyOf: [${A}, ${B}] }`,
    after: `{ anyOf: [${A}, ${B}, ${C}] }`,
    want: ['breaking: response 200 may be the variant #3 of 3: {"a":1,"b":"text"}'],
  },
  {
    name: "one more variant of components, by a value inside",
    way: "received",
    before: `{ anyOf: [${OF_A}, ${OF_D}] }`,
    after: `{ anyOf: [${OF_A}, ${OF_D}, { type: object, properties: { d: { type: object }, a: {} } }] }`,
    want: ['breaking: response 200 may be the variant #3 of 3: {"a":1,"d":{"e":"text"}}'],
  },
  {
    name: "one more variant that is a special case of another",
    way: "received",
    before: `{ anyOf: [${A}, ${B}] }`,
    after: `{ anyOf: [${A}, ${B}, { type: object, properties: { a: { const: x }, c: {} } }] }`,
    want: [],
  },
  {
    name: "a variant less of an open request",
    way: "sent",
    before: `{ anyOf: [${A}, ${B}] }`,
    after: `{ anyOf: [${A}] }`,
    want: ["unknown: the request body no longer has the variant #2 of 2"],
  },
  {
    name: "variants that are one object now",
    way: "sent",
    before: `{ anyOf: [${A}, ${C}] }`,
    after: "{ type: object, properties: { a: { type: string }, c: { type: string } } }",
    want: ["safe: the request body allows more values of type object"],
  },
  {
    name: "a variant less of a request, whose properties another one has",
    way: "sent",
    before: `{ anyOf: [${A}, ${C}, { type: object, properties: { a: {}, c: {} } }] }`,
    after: "{ type: object, properties: { a: {}, c: {} } }",
    want: [],
  },
  {
    name: "a property that is no longer allowed, in other words",
    way: "sent",
    before: "{ type: object, properties: { k: false } }",
    after: "{ type: object, not: { required: [k] } }",
    want: [],
  },
  {
    name: "a property that nothing fits",
    way: "sent",
    before: "{ type: object, properties: { k: { type: string } } }",
    after: "{ type: object, properties: { k: { allOf: [{ type: string }, { type: integer }] } } }",
    want: ['breaking: `k` of the request body is no longer allowed: {"k":"text"}'],
  },
  {
    name: "a schema that contradicted itself",
    way: "sent",
    before: "{ type: object, required: [k], properties: { k: { type: string, enum: [1] } } }",
    after: "{ type: object, required: [k], properties: { k: { type: string } } }",
    want: ["safe: `k` of the request body is allowed now"],
  },
];

test.each(TABLE)("$name", ({ way, before, after, want }) => {
  expect(toldOfSchema(way, before, after, COMPONENTS)).toEqual(want);
});
