import { expect, test } from "vitest";
import { Effort } from "./effort.ts";

/** Steps that are needed inside of steps that are allowed, and what comes of it. */
const TABLE: readonly (readonly [allowed: number, needed: number, want: string])[] = [
  [3, 3, "found"],
  [3, 4, "too dear"],
];

test.each(TABLE)("%i steps allowed, %i needed", (allowed, needed, want) => {
  const effort = new Effort();
  const find = (): string => {
    for (let step = 0; step < needed; step++) effort.spend();
    return "found";
  };
  const got = [effort.within(allowed, find, () => "too dear"), effort.within(needed, find, () => "too dear")];
  expect(got).toEqual([want, "found"]);
});

test("what is allowed inside is part of what is allowed around", () => {
  const effort = new Effort();
  const inner = (): string =>
    effort.within(
      5,
      () => {
        effort.spend(5);
        return "found";
      },
      () => "too dear",
    );
  expect(effort.within(4, inner, () => "all too dear")).toBe("too dear");
});
