import { expect, it } from "vitest";
import { itemsOf, membersOf, objectsIn, ownMember, textOf } from "./parts.ts";

it.each([
  [{ a: 1 }, { a: 1 }],
  [[1], {}],
  [null, {}],
  ["a", {}],
  [undefined, {}],
])("the members of %j", (value, want) => {
  expect(membersOf(value)).toEqual(want);
});

it.each([
  [[1, { a: 2 }], [1, { a: 2 }], [{ a: 2 }]],
  [{ 0: 1 }, [], []],
  [undefined, [], []],
])("the items of %j", (value, want, objects) => {
  expect(itemsOf(value)).toEqual(want);
  expect(objectsIn(value)).toEqual(objects);
});

it.each([
  [" a b\n", "a b"],
  [1, ""],
  [undefined, ""],
])("the text of %j", (value, want) => {
  expect(textOf(value)).toBe(want);
});

it.each([
  [{ a: 1 }, "a", 1],
  [{ a: 1 }, "toString", undefined],
  [[1], "0", undefined],
  [undefined, "a", undefined],
])("the own member of %j under %s", (value, key, want) => {
  expect(ownMember(value, key)).toBe(want);
});
