import { posix } from "node:path";
import { expect, test } from "vitest";
import { TASKS } from "../test-run/tasks.ts";
import { dryRun, trackedFiles } from "./trace-task.ts";

// What a task writes, and what is installed, changes without a change of anybody. A task with such an input runs again for
// nothing, and another clone never has it from the cache.
test("no input of a task is a file that git ignores", () => {
  const tracked = trackedFiles();
  // A package without the script of a task has the task all the same.
  const run = dryRun(TASKS).tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const ignored = run.flatMap(({ taskId, directory, inputs }) =>
    Object.keys(inputs)
      .map((path) => posix.join(directory, path))
      .filter((path) => !tracked.has(path))
      .map((path) => `${taskId} ${path}`),
  );
  expect(ignored).toEqual([]);
});
