import { expect, it } from "vitest";
import { spansOf } from "./ansi.ts";

it.each([
  ["plain", [{ text: "plain", style: [] }]],
  [
    "\u001b[32m✓\u001b[39m ok",
    [
      { text: "✓", style: ["green"] },
      { text: " ok", style: [] },
    ],
  ],
  [
    "\u001b[1m\u001b[31ma\u001b[22mb\u001b[0mc",
    [
      { text: "a", style: ["bold", "red"] },
      { text: "b", style: ["red"] },
      { text: "c", style: [] },
    ],
  ],
  [
    "\u001b[1;36ma\u001b[mb",
    [
      { text: "a", style: ["bold", "cyan"] },
      { text: "b", style: [] },
    ],
  ],
  ["\u001b[4mx", [{ text: "x", style: [] }]],
])("%j", (line, want) => {
  expect(spansOf(line)).toEqual(want);
});
