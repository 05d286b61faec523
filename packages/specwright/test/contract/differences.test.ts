import { expect, it } from "vitest";
import { differences } from "../../src/contract/differences.ts";

it.each<[name: string, before: unknown, now: unknown, want: [path: string, change: string][]]>([
  ["nothing", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ["a value", { a: { b: "x" } }, { a: { b: "y" } }, [["a/b", 'is "y", was "x"']]],
  ["an item", { a: [1, 2] }, { a: [1, 3] }, [["a/1", "is 3, was 2"]]],
  ["a longer list", { a: [1] }, { a: [1, 2] }, [["a", "is [1,2], was [1]"]]],
  ["another kind", { a: {} }, { a: [] }, [["a", "is [], was {}"]]],
  ["a new name", { old: { x: 1 }, b: 1 }, { new: { x: 1 }, b: 1 }, [["new", "was called old"]]],
  [
    "two new names for one",
    { old: 1 },
    { a: 1, b: 1 },
    [
      ["a", "was called old"],
      ["b", "is new"],
    ],
  ],
  ["a name that is gone", { a: 1, b: 2 }, { b: 2 }, [["a", "is gone"]]],
  ["the order of names alone", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ["a long value", { a: "x".repeat(99) }, { a: 1 }, [["a", `is 1, was "${"x".repeat(59)}…`]]],
])("%s", (_, before, now, want) => {
  expect(differences(before, now).map(({ path, change }) => [path.join("/"), change])).toEqual(want);
});
