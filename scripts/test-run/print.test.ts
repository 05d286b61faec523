import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { closingLine, type EndedTask, failureLines, failureTexts, skippedLines, taskLine } from "./print.ts";

const plain = pc.createColors(false);
const task = (changes: Partial<EndedTask>): EndedTask => ({
  ...{ id: "@specwright/acme#test", package: "acme", task: "test", cached: false, text: "the log" },
  ...{ passed: 0, failed: 0, skipped: 0, reasons: [], seconds: 3.44, ok: true },
  ...changes,
});

test.each<[Partial<EndedTask>, want: string]>([
  [{ passed: 12 }, "✓ acme       test            12 tests                        3.4 s"],
  [
    { passed: 9, failed: 3, skipped: 1, ok: false },
    "✗ acme       test            12 tests, 3 failed, 1 skipped    3.4 s",
  ],
  [
    { passed: 12, cached: true, seconds: undefined },
    "✓ acme       test            12 tests                       cached",
  ],
  [
    { package: "workspace", task: "generate:check", ok: false },
    "✗ workspace  generate:check                                  3.4 s",
  ],
  [{ seconds: undefined }, "✓ acme       test"],
])("%j", (changes, want) => {
  expect(taskLine(task(changes), plain)).toBe(want);
});

test.each<[string, text: string, want: string[]]>([
  [
    "names the tests that failed, each once",
    " ✓ a.test.ts\n FAIL  b.test.ts > adds\nError: 1\n FAIL  b.test.ts > adds\n FAIL  c.test.ts > takes",
    ["    FAIL  b.test.ts > adds", "    FAIL  c.test.ts > takes"],
  ],
  ["cuts what is longer than a terminal is wide", "x".repeat(90), [`    ${"x".repeat(75)}…`]],
  [
    "shows the end of the log where there are no tests, without what npm adds",
    "1\n2\n3\n4\n5\n6\n7\n\n8\n9\nnpm error code 1",
    ["    2", "    3", "    4", "    5", "    6", "    7", "    8", "    9"],
  ],
])("a failure %s", (_, text, want) => {
  expect(failureLines(task({ text }))).toEqual(want);
});

test("the failures come whole at the end", () => {
  const tasks = [task({}), task({ task: "typecheck", ok: false, text: "a.ts: error\nnpm error code 1" })];
  expect(failureTexts(tasks, plain)).toEqual(["\n✗ acme typecheck\na.ts: error\nnpm error code 1"]);
});

test("what was skipped is named with the reasons", () => {
  const tasks = [task({}), task({ skipped: 4, reasons: ["no browser"] }), task({ package: "bolt", skipped: 1 })];
  expect(skippedLines(tasks)).toEqual([
    "- acme test: 4 skipped",
    "    no browser",
    "- bolt test: 1 skipped",
    "    no reason is given",
  ]);
});

describe("the last line", () => {
  test.each<[string, Partial<EndedTask>[], code: number, want: string]>([
    ["all is well", [{ passed: 2 }, { passed: 3 }, {}], 0, "5 passed, 0 failed"],
    ["some are skipped", [{ passed: 2, skipped: 3 }], 0, "2 passed, 0 failed, 3 skipped"],
    ["tests fail", [{ passed: 2, failed: 3, ok: false }, { passed: 1 }], 1, "3 passed, 3 failed"],
    ["a task without tests fails", [{ passed: 2 }, { ok: false }], 1, "2 passed, 1 failed"],
    ["a task fails although its tests pass", [{ passed: 2, ok: false }], 1, "2 passed, 1 failed"],
    ["turbo itself fails", [], 1, "0 passed, 1 failed"],
  ])("%s", (_, tasks, code, want) => {
    expect(closingLine(tasks.map(task), code)).toBe(want);
  });
});
