import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "@specwright/testing";
import { openedFiles, STRACE } from "./opened-files.ts";
import type { DryRun, DryTask } from "./task-graph.ts";
import { uncovered } from "./uncovered.ts";

/** Why nothing can be traced here, if it cannot: strace is not installed, or may not look at other processes. */
export const NO_STRACE: string | undefined =
  spawnSync("strace", ["-f", "--seccomp-bpf", "-o", "/dev/null", "true"]).status === 0
    ? undefined
    : "strace does not run here: on Linux, apt-get install strace";

/** What came of a task that was watched. */
export interface Traced {
  readonly id: string;
  /** What the task said, where it failed. */
  readonly failure: string | undefined;
  /** Files that it opened, and that its inputs leave out. */
  readonly uncovered: readonly string[];
}

/** The graph of tasks with the inputs of each. */
export function dryRun(tasks: readonly string[]): DryRun {
  const args = ["scripts/turbo.ts", "run", ...tasks, "build", "--dry=json"];
  const options = { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync(process.execPath, args, options)) as DryRun;
}

/** Runs a task under strace, without what it depends on: that has to be built. */
export function traceTask(run: DryRun, task: DryTask): Traced {
  const folder = mkdtempSync(join(tmpdir(), "trace-"));
  const log = join(folder, "calls");
  const env = {
    ...process.env,
    PATH: `${join(REPOSITORY, "node_modules/.bin")}:${process.env.PATH}`,
    NO_COLOR: "1",
    // As turbo does: so commands know that all is built.
    TURBO_HASH: "trace",
  };
  const cwd = join(REPOSITORY, task.directory);
  const options = { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync("strace", [...STRACE, "-o", log, "sh", "-c", task.command], options);
  const opened = openedFiles(readFileSync(log, "utf8"), REPOSITORY);
  rmSync(folder, { recursive: true });
  const failure = status === 0 ? undefined : `${stdout}${stderr}`;
  return { id: task.taskId, failure, uncovered: uncovered(run, task.taskId, opened, trackedFiles()) };
}

/** Every file that git knows or would take. */
export function trackedFiles(): Set<string> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const output = execFileSync("git", args, { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 1 << 28 });
  return new Set(output.split("\0").filter(Boolean));
}
