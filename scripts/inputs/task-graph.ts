import { posix } from "node:path";

/** A task as `turbo run --dry=json` describes it, as far as it matters here. */
export interface DryTask {
  readonly taskId: string;
  readonly command: string;
  /** Relative to the root; "" for the root. */
  readonly directory: string;
  /** Hashes by path, relative to the directory. */
  readonly inputs: { readonly [path: string]: string };
  readonly dependencies: readonly string[];
}

export interface DryRun {
  readonly globalCacheInputs: { readonly files: { readonly [path: string]: string } };
  readonly tasks: readonly DryTask[];
}

/**
 * The files a change of which makes a task run again, relative to the root: the hash of a task is made of its inputs, and
 * of the hashes of the tasks that it depends on.
 */
export function coverageOf(run: DryRun, id: string): Set<string> {
  const tasks = new Set([id]);
  const files = new Set(Object.keys(run.globalCacheInputs.files));
  for (const each of tasks) {
    const task = run.tasks.find(({ taskId }) => taskId === each);
    for (const dependency of task?.dependencies ?? []) tasks.add(dependency);
    for (const path of Object.keys(task?.inputs ?? {})) files.add(posix.join(task?.directory ?? "", path));
  }
  return files;
}
