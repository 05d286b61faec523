import { expect, test } from "vitest";
import { fitted, type Piece } from "./fit.ts";

const text = (letter: string): string => letter.repeat(400);
const PIECES: readonly Piece[] = [
  { text: "verdict" },
  { text: text("b"), of: "detail" },
  { text: text("s"), of: "safe change" },
  { text: text("t"), of: "safe change" },
  { text: text("y"), of: "types" },
];

test.each([
  ["all of it", 2000, ["verdict", "b", "s", "t", "y"]],
  ["the types go first", 1600, ["verdict", "b", "s", "t", "_Left out, because a comment takes no more: the types. "]],
  [
    "then safe changes, the last one first",
    1200,
    ["verdict", "b", "s", "_Left out, because a comment takes no more: the types, 1 × safe change. "],
  ],
  [
    "and the verdict stays",
    100,
    ["verdict", "_Left out, because a comment takes no more: the types, 2 × safe change, 1 × detail. "],
  ],
])("%s", (_, most, want) => {
  const shown = fitted(PIECES, most)
    .split("\n\n")
    .map((one) => one.replace(/^(.)\1{399}$/, "$1").replace(/The HTML.*/, ""));
  expect(shown).toEqual(want);
});
