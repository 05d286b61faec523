import { expect, test } from "vitest";
import { draftsOf, told, toldOfSchema } from "../../test/support/told.ts";

const object = (a: string, rest = ""): string => `{ type: object, properties: { a: ${a} }${rest} }`;
const X = "{ type: string, default: x }";
const Y = "{ type: string, default: y }";
const NONE = "{ type: string }";
const NODE = "{ $ref: '#/components/schemas/Node' }";
const node = (size: string): string =>
  `{ Node: { type: object, properties: { size: ${size}, next: ${NODE}, all: { type: array, items: ${NODE} } } } }`;

/** Request bodies. */
const TABLE: readonly (readonly [name: string, before: string, after: string, want: readonly string[]])[] = [
  ["changed", object(Y), object(X), ['unknown: `a` of the request body: default "y" → "x"']],
  ["removed", object(Y), object(NONE), ['unknown: `a` of the request body: default "y" → none']],
  ["added", object(NONE), object(X), ['safe: `a` of the request body: default none → "x"']],
  ["of what has to be there", object(Y, ", required: [a]"), object(X, ", required: [a]"), []],
  ["inside", object(object(Y)), object(object(X)), ['unknown: `a.a` of the request body: default "y" → "x"']],
  [
    "in a list",
    `{ type: array, items: ${object(Y)} }`,
    `{ type: array, items: ${object(X)} }`,
    ['unknown: `[].a` of the request body: default "y" → "x"'],
  ],
  ["put together", object(Y), `{ allOf: [${object(X)}] }`, ['unknown: `a` of the request body: default "y" → "x"']],
  [
    "beside what became wider",
    object("{ type: integer, default: 1 }"),
    object("{ type: number, default: 2 }"),
    [
      "unknown: `a` of the request body: default 1 → 2",
      "safe: `a` of the request body may be a number that is not an integer",
    ],
  ],
];

test.each(TABLE)("%s", (_, before, after, want) => {
  expect(toldOfSchema("sent", before, after)).toEqual(want);
});

test("one of a component that contains itself is told once", () => {
  const spec = (size: string): string =>
    `{ paths: { /a: { put: { requestBody: { content: { application/json: { schema: ${NODE} } } }, responses: {} } } }, components: { schemas: ${node(size)} } }`;
  const drafts = draftsOf(spec("{ type: integer, default: 1 }"), spec("{ type: integer, default: 2 }"));
  expect([...new Set(told(drafts))]).toEqual(["unknown: `size` of Node: default 1 → 2"]);
});

test("what comes means what it says", () => {
  expect(toldOfSchema("received", object(Y), object(X))).toEqual([]);
});

/** Parameters. */
test.each([
  [
    "schema: { type: integer, default: 1 }",
    "schema: { type: integer, default: 2 }",
    ["unknown: query parameter `q`: default 1 → 2"],
  ],
  [
    "schema: { type: integer }",
    "schema: { type: integer, default: 2 }",
    ["safe: query parameter `q`: default none → 2"],
  ],
  ["required: true, schema: { default: 1 }", "required: true, schema: { default: 2 }", []],
  [`schema: ${object(Y)}`, `schema: ${object(X)}`, ['unknown: `a` of query parameter `q`: default "y" → "x"']],
])("{ %s } → { %s }", (before, after, want) => {
  const spec = (rest: string): string =>
    `{ paths: { /a: { get: { parameters: [{ name: q, in: query, ${rest} }], responses: {} } } } }`;
  expect(told(draftsOf(spec(before), spec(after)))).toEqual(want);
});
