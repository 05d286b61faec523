import type { LintProblem } from "@specwright/lint";
import { expect, test } from "vitest";
import { compareLint } from "./compare.ts";

const problem = (line: number, message: string, pointer?: string): LintProblem => ({
  file: "specs/acme/openapi.yaml",
  line,
  col: 1,
  rule: "operation-summary",
  message,
  hint: "Write one.",
  pointer,
});

interface Case {
  readonly name: string;
  readonly base: readonly LintProblem[];
  readonly head: readonly LintProblem[];
  /** New ones with a plus. */
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  { name: "nothing", base: [problem(1, "a")], head: [], want: [] },
  { name: "what only moved", base: [problem(1, "a")], head: [problem(9, "a")], want: [" 9 a"] },
  {
    name: "new things first",
    base: [problem(1, "a")],
    head: [problem(1, "a"), problem(9, "b")],
    want: ["+9 b", " 1 a"],
  },
  {
    name: "the same at another place",
    base: [problem(1, "a", "#/paths/~1a")],
    head: [problem(1, "a", "#/paths/~1a"), problem(2, "a", "#/paths/~1b")],
    want: ["+2 a", " 1 a"],
  },
  {
    name: "one more of the same kind",
    base: [problem(1, "a")],
    head: [problem(1, "a"), problem(2, "a")],
    want: ["+2 a", " 1 a"],
  },
];

test.each(TABLE)("$name", ({ base, head, want }) => {
  const findings = compareLint(new Map([["acme", base]]), new Map([["acme", head]]));
  expect(findings.map(({ isNew, line, message }) => `${isNew ? "+" : " "}${line} ${message}`)).toEqual(want);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(want.length);
});

test("everything of a provider that is new is new", () => {
  expect(compareLint(new Map(), new Map([["acme", [problem(1, "a")]]]))).toMatchObject([
    { isNew: true, provider: "acme" },
  ]);
});
