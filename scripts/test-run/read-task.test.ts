import { expect, test } from "vitest";
import { readTask } from "./read-task.ts";

const nothing = { cached: false, passed: 0, failed: 0, skipped: 0, reasons: [] };

test.each([
  ["@specwright/acme#test", ["cache miss, executing 1f"], { ...nothing, package: "acme", task: "test" }],
  [
    "specwright#test",
    ["cache hit, replaying logs 1f"],
    { ...nothing, package: "specwright", task: "test", cached: true },
  ],
  ["//#lint:specs", ["cache bypass, force executing 1f"], { ...nothing, package: "workspace", task: "lint:specs" }],
])("%s", (id, lines, want) => {
  expect(readTask({ id, lines })).toEqual({ ...want, id, text: lines.join("\n") });
});

test.each([
  ["      Tests  12 passed (12)", { passed: 12, failed: 0, skipped: 0 }],
  ["      Tests  2 failed | 228 passed | 30 expected fail (260)", { passed: 258, failed: 2, skipped: 0 }],
  ["      Tests  4 passed | 3 skipped | 1 todo (8)", { passed: 4, failed: 0, skipped: 4 }],
  [
    "\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m4 passed\u001b[39m\u001b[22m",
    { passed: 4, failed: 0, skipped: 0 },
  ],
  [" Test Files  1 failed (1)", { passed: 0, failed: 0, skipped: 0 }],
])("%j", (line, want) => {
  expect(readTask({ id: "a#test", lines: ["cache miss", line] })).toMatchObject(want);
});

test("a reason is told once, however many tests it keeps from running", () => {
  const lines = ["skipped: there is no browser", "skipped: there is no browser", "skipped: another", "is skipped: no"];
  expect(readTask({ id: "a#test", lines }).reasons).toEqual(["there is no browser", "another"]);
});
