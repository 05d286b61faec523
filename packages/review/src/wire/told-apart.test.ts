import { expect, test } from "vitest";
import { draftsOf, told, withSchema } from "../../test/support/told.ts";

const union = (rest = "", dog = "{ const: dog }"): string =>
  withSchema(
    "received",
    "{ $ref: '#/components/schemas/Pet' }",
    `{
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] ${rest} },
      Cat: { type: object, required: [kind], properties: { kind: { const: cat } } },
      Dog: { type: object, required: [kind], properties: { kind: ${dog} } }
    }`,
  );

const BY_KIND =
  ", discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }";

test.each([
  { name: "nothing", before: union(), after: union(), want: [] },
  {
    name: "one that has come",
    before: union(),
    after: union(BY_KIND),
    want: ["safe: Pet has a discriminator now, `kind`"],
  },
  {
    name: "one that is gone",
    before: union(BY_KIND),
    after: union(),
    want: ["safe: Pet no longer has a discriminator"],
  },
  {
    name: "one that chooses by more than the values did",
    before: union("", "{ type: string }"),
    after: union(BY_KIND, "{ type: string }"),
    want: ["unknown: response 200 got a discriminator"],
  },
])("$name", ({ before, after, want }) => {
  expect(told(draftsOf(before, after))).toEqual(want);
});
