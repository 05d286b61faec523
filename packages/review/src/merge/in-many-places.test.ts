import { expect, test } from "vitest";
import { draftsOf } from "../../test/support/told.ts";
import { mergeDrafts } from "./merge.ts";

/** Two operations with a body of their own, each of which has one property. */
const spec = (one: string, other: string): string => {
  const operation = (schema: string): string =>
    `{ post: { requestBody: { content: { application/json: { schema: { type: object, properties: { kind: ${schema} } } } } }, responses: {} } }`;
  return `{ paths: { /one: ${operation(one)}, /other: ${operation(other)} } }`;
};

test("the same change of several properties, each of which has a description", () => {
  const [before, after] = [", format: date-time", ""].map((format) => {
    const field = (name: string): string => `${name}: { type: string${format}, description: When it was ${name} }`;
    const fields = ["made", "sent", "read"].map(field).join(", ");
    return spec(`{ type: object, properties: { ${fields} } }`, "{ type: string }");
  }) as [string, string];
  expect(mergeDrafts("acme", draftsOf(before, after)).map(({ title }) => title)).toEqual([
    '`kind.made` of the request body: format "date-time" → none (and in 2 other places)',
  ]);
});

test("several properties that are new are told by name", () => {
  const [before, after] = ["", "sent: { type: string }, read: { type: string }, made: { type: string }"].map((more) =>
    spec(`{ type: object, properties: { ${more} } }`, "{ type: string }"),
  ) as [string, string];
  expect(
    mergeDrafts("acme", draftsOf(before, after))
      .map(({ title }) => title)
      .sort(),
  ).toEqual([
    "`kind.made` of the request body was added",
    "`kind.read` of the request body was added",
    "`kind.sent` of the request body was added",
  ]);
});

const TABLE: readonly (readonly [name: string, one: string, other: string, want: readonly string[]])[] = [
  ["in the same words", "", "", ["`kind` of the request body accepts only listed values (2)"]],
  [
    "with other descriptions",
    ", description: How big",
    ", description: How small",
    ["`kind` of the request body accepts only listed values (2)"],
  ],
  [
    "of another schema",
    "",
    ", maxLength: 9",
    [
      "`kind` of the request body accepts only listed values (1)",
      "`kind` of the request body accepts only listed values (1)",
    ],
  ],
];

test.each(TABLE)("the same change of two bodies %s", (_, one, other, want) => {
  const [before, after] = ["", ", enum: [a, b]"].map((more) =>
    spec(`{ type: string${one}${more} }`, `{ type: string${other}${more} }`),
  ) as [string, string];
  const found = mergeDrafts("acme", draftsOf(before, after));
  expect(found.map(({ title, affects }) => `${title} (${affects.length})`)).toEqual(want);
});
