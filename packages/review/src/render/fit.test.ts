import { expect, test } from "vitest";
import { finding, REPORT } from "../../test/support/report.ts";
import { fitted, type Piece } from "./fit.ts";
import { renderMarkdown } from "./markdown.ts";

const PROBLEM = { file: "a.yaml", line: 1, col: 1, rule: "accepted-stale", message: "", hint: "Take it away." };

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
  [
    "the types go first",
    1600,
    ["verdict", "b", "s", "t", "_Left out because the length of a comment is limited: the types. "],
  ],
  [
    "then safe changes, the last one first",
    1200,
    ["verdict", "b", "s", "_Left out because the length of a comment is limited: the types, 1 × safe change. "],
  ],
  [
    "and the verdict stays",
    100,
    ["verdict", "_Left out because the length of a comment is limited: the types, 2 × safe change, 1 × detail. "],
  ],
])("%s", (_, most, want) => {
  const shown = fitted(PIECES, most)
    .split("\n\n")
    .map((one) => one.replace(/^(.)\1{399}$/, "$1").replace(/The HTML.*/, ""));
  expect(shown).toEqual(want);
});

test("a comment of a thousand breaks is no longer than GitHub takes, and says what is left out", () => {
  const findings = Array.from({ length: 1000 }, (_, index) => finding({ id: `${index}`.padStart(16, "0") }));
  const problems = Array.from({ length: 1000 }, () => ({ ...PROBLEM, message: "m".repeat(100) }));
  const comment = renderMarkdown({ ...REPORT, findings, problems });
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment).toContain("## This breaks. 1000 breaking, 0 unknown, 0 safe. Bump acme: minor.");
  expect(comment).toContain("| | and 940 more | | |");
  expect(comment).toMatch(
    /\n_Left out because the length of a comment is limited: the types, 1 × known lint problem, \d+ × detail\. The HTML/,
  );
});

test("items of a list stand below each other, and nothing else does", () => {
  const item = (text: string): Piece => ({ text, below: true });
  expect(fitted([{ text: "a" }, item("- b"), item("- c"), { text: "d" }, item("- e")], 1000)).toBe(
    "a\n\n- b\n- c\n\nd\n\n- e",
  );
});
