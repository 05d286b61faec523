import { expect, test } from "vitest";
import { draftsOf, told, toldOfSchema, withSchema } from "../../test/support/told.ts";

const KEYS = "{ type: object, properties: { a: { type: string } } }";
const MORE = "{ type: object, properties: { a: { type: string }, d: { type: string } } }";
const SHUT = "{ type: object, additionalProperties: false, properties: { a: { type: string } } }";
const TEXTS = "{ type: object, additionalProperties: { type: string }, properties: { a: { type: string } } }";

/** A list of components in a response, before and after. */
const COMPONENTS: readonly (readonly [name: string, before: string, after: string, want: readonly string[]])[] = [
  ["opened", SHUT, KEYS, ['breaking: A may have other properties: [{"other":false}]']],
  ["shut", KEYS, SHUT, ["safe: A must not have other properties"]],
  ["opened from texts", TEXTS, KEYS, ['breaking: other properties of A may be anything: [{"other":false}]']],
  ["shut but for texts", KEYS, TEXTS, ["safe: other properties of A must fit a schema now"]],
];

test.each(COMPONENTS)("a component that is %s", (_, before, after, want) => {
  const list = "{ type: array, items: { $ref: '#/components/schemas/A' } }";
  const drafts = draftsOf(
    withSchema("received", list, `{ A: ${before} }`),
    withSchema("received", list, `{ A: ${after} }`),
  );
  expect(told(drafts)).toEqual(want);
  expect(drafts.map(({ pointer }) => pointer.split("/").slice(0, 4).join("/"))).toEqual(["#/components/schemas/A"]);
});

test("a component that is renamed and gains a property", () => {
  const of = (name: string, schema: string): string =>
    withSchema("received", `{ $ref: '#/components/schemas/${name}' }`, `{ ${name}: ${schema} }`);
  expect(told(draftsOf(of("Ids", KEYS), of("Keys", MORE)))).toEqual(["safe: `d` of Keys was added"]);
});

const sized = (...sizes: readonly number[]): string => `{
  Small: { type: object, required: [kind, size], properties: { kind: { enum: [small] }, size: { enum: [${sizes}] } } },
  Large: { type: object, required: [kind], properties: { kind: { enum: [large] } } },
  Same: { type: object, properties: { note: { type: string } } },
  Alike: { type: object, properties: { note: { type: string } } }
}`;
const EITHER = "{ oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }] }";
const NEITHER = "{ oneOf: [{ $ref: '#/components/schemas/Same' }, { $ref: '#/components/schemas/Alike' }] }";

/** Values that are listed in a branch of a union, where a list gets longer. */
const VALUES: readonly (readonly [name: string, schema: string, want: string])[] = [
  ["a union", EITHER, '`size` of Small may be 1, 2: {"kind":"small","size":1}'],
  [
    "a union in a union",
    `{ anyOf: [${EITHER}, { type: 'null' }] }`,
    '`size` of Small may be 1, 2: {"kind":"small","size":1}',
  ],
  [
    "a schema of which there are no values",
    `{ type: object, required: [one, no], properties: { one: ${EITHER}, no: ${NEITHER} } }`,
    "`size` of Small may be 1, 2: 1",
  ],
];

test.each(VALUES)("values that come to %s", (_, schema, want) => {
  const [before, after] = [sized(10, 11), sized(1, 2, 10, 11)];
  const drafts = draftsOf(withSchema("received", schema, before), withSchema("received", schema, after));
  expect(told(drafts)).toEqual([`breaking: ${want}`]);
  expect(drafts.map(({ pointer }) => pointer)).toEqual(["#/components/schemas/Small/properties/size"]);
});

test("a text that becomes a list", () => {
  const told = toldOfSchema("sent", "{ type: string }", "{ type: string, enum: [a, b] }");
  expect(told).toEqual(['breaking: the request body accepts only listed values: "text"']);
});
