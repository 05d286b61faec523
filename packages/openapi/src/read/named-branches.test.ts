import { expect, it } from "vitest";
import { withNamedBranches } from "./named-branches.ts";

const NAMED = { discriminator: { propertyName: "kind" } };

it.each([
  ["oneOf with a name", { ...NAMED, oneOf: [{}, true] }, { ...NAMED, anyOf: [{}, true] }],
  ["oneOf without a name", { oneOf: [{}] }, { oneOf: [{}] }],
  ["a name that is none", { discriminator: {}, oneOf: [{}] }, { discriminator: {}, oneOf: [{}] }],
  ["anyOf", { ...NAMED, anyOf: [{}] }, { ...NAMED, anyOf: [{}] }],
  ["no list", { ...NAMED, oneOf: {} }, { ...NAMED, oneOf: {} }],
  [
    "both",
    { ...NAMED, oneOf: [{ a: 1 }], anyOf: [{ b: 2 }], allOf: [{ c: 3 }] },
    { ...NAMED, anyOf: [{ b: 2 }], allOf: [{ c: 3 }, { anyOf: [{ a: 1 }] }] },
  ],
])("%s", (_name, given, want) => {
  expect(withNamedBranches(given)).toEqual(want);
});
