import { expect, test } from "vitest";
import { draftsOf } from "../../test/support/told.ts";
import { mergeDrafts } from "./merge.ts";

/** Two operations with a body of their own, each of which has one property. */
const spec = (one: string, other: string): string => {
  const operation = (schema: string): string =>
    `{ post: { requestBody: { content: { application/json: { schema: { type: object, properties: { kind: ${schema} } } } } }, responses: {} } }`;
  return `{ paths: { /one: ${operation(one)}, /other: ${operation(other)} } }`;
};

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
