import { describe, expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

const inBody = (type: string, schema: string): string =>
  `{ paths: { /a: { post: { requestBody: { content: { ${type}: { schema: ${schema} } } }, responses: {} } } } }`;
const field = (schema: string): string => `{ type: object, properties: { id: ${schema} } }`;

/** Two schemas of a body in XML, and what is said of the way from the one to the other. */
const TABLE: readonly (readonly [name: string, before: string, after: string, want: readonly string[]])[] = [
  [
    "an element of another name",
    field("{ type: string }"),
    field("{ type: string, xml: { name: key } }"),
    ["breaking: `id` of the request body: XML element id → element key"],
  ],
  [
    "an attribute",
    field("{ type: string }"),
    field("{ type: string, xml: { attribute: true } }"),
    ["breaking: `id` of the request body: XML element id → attribute id"],
  ],
  [
    "an element around a list",
    field("{ type: array, items: { type: string } }"),
    field("{ type: array, items: { type: string }, xml: { wrapped: true } }"),
    ["breaking: `id` of the request body: XML element id → element around elements id"],
  ],
  [
    "a namespace of the whole",
    "{ type: object, xml: { name: a } }",
    "{ type: object, xml: { name: a, namespace: 'urn:a' } }",
    ["breaking: the request body: XML element a → element a in urn:a"],
  ],
  ["the name that it has anyway", field("{ type: string }"), field("{ type: string, xml: { name: id } }"), []],
  ["another prefix", field("{ xml: { name: a, prefix: b } }"), field("{ xml: { name: a, prefix: c } }"), []],
  [
    "an element around what is no list",
    field("{ type: string }"),
    field("{ type: string, xml: { wrapped: true } }"),
    [],
  ],
];

describe.each(TABLE)("%s", (_, before, after, want) => {
  test("in XML", () => {
    const [one, other] = [inBody("application/xml", before), inBody("application/xml", after)];
    expect(told(draftsOf(one, other))).toEqual(want);
  });

  test("in JSON, where it says nothing", () => {
    const [one, other] = [inBody("application/json", before), inBody("application/json", after)];
    expect(told(draftsOf(one, other))).toEqual([]);
  });
});

test("an object without anything in it is the empty text", () => {
  const [one, other] = [inBody("application/xml", "{ type: object }"), inBody("application/xml", "{ type: string }")];
  const [refused] = draftsOf(one, other);
  expect(refused?.witness?.value).toEqual({ extra: "text" });
});
