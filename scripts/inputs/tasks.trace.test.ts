// The tasks of every kind that take little time; `npm run trace-inputs` watches all of them.
import { beforeAll, describe, expect, test } from "vitest";
import type { DryRun } from "./task-graph.ts";
import { dryRun, NO_STRACE, traceTask } from "./trace-task.ts";

const TASKS = [
  "//#lint",
  "@specwright/openapi#typecheck",
  "@specwright/openapi#test",
  "@specwright/openapi#pack-check",
  "@specwright/testing#typecheck",
];

describe.skipIf(NO_STRACE !== undefined)(`tasks under strace${NO_STRACE ? `: ${NO_STRACE}` : ""}`, () => {
  let run: DryRun;
  beforeAll(() => {
    run = dryRun(TASKS);
  });

  test.each(TASKS)("%s reads its turbo inputs alone", (id) => {
    const task = run.tasks.find(({ taskId }) => taskId === id);
    if (!task) throw new Error(`turbo knows no task ${id}`);
    expect(traceTask(run, task)).toEqual({ id, failure: undefined, uncovered: [] });
  });
});
