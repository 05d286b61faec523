import { expect, test } from "vitest";
import { LogReader, type TaskLog } from "./read-log.ts";

function read(log: string): { tasks: Omit<TaskLog, "text">[]; other: string[] } {
  const tasks: Omit<TaskLog, "text">[] = [];
  const other: string[] = [];
  const reader = new LogReader(
    ({ text: _, ...task }) => tasks.push(task),
    (line) => other.push(line),
  );
  for (const line of log.split("\n")) reader.line(line);
  reader.end();
  return { tasks, other };
}

test.each([
  [
    "a task that ran",
    "@specwright/acme:test: cache miss, executing 1f\n@specwright/acme:test:       Tests  12 passed (12)",
    { tasks: [{ package: "acme", task: "test", cached: false, passed: 12, failed: 0 }], other: [] },
  ],
  [
    "a task that was answered from the cache",
    "@specwright/acme:test: cache hit, replaying logs 1f\n@specwright/acme:test:       Tests  12 passed (12)",
    { tasks: [{ package: "acme", task: "test", cached: true, passed: 12, failed: 0 }], other: [] },
  ],
  [
    "expected failures count as passed",
    "@specwright/acme:test:       Tests  2 failed | 228 passed | 30 expected fail (260)",
    { tasks: [{ package: "acme", task: "test", cached: false, passed: 258, failed: 2 }], other: [] },
  ],
  [
    "colours do not count",
    "@specwright/acme:test: \u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m4 passed\u001b[39m\u001b[22m",
    { tasks: [{ package: "acme", task: "test", cached: false, passed: 4, failed: 0 }], other: [] },
  ],
  [
    "tasks of the root and lines of turbo itself",
    "• Running\n//:lint: cache miss\n//:lint:specs: cache miss\n\n Tasks: 2",
    {
      tasks: [
        { package: "workspace", task: "lint", cached: false, passed: 0, failed: 0 },
        { package: "workspace", task: "lint:specs", cached: false, passed: 0, failed: 0 },
      ],
      other: ["• Running", " Tasks: 2"],
    },
  ],
])("%s", (_, log, want) => {
  expect(read(log)).toEqual(want);
});
