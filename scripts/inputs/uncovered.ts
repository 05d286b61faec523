import { type Coverage, coverageOf, type DryRun } from "./task-graph.ts";

/** What is read and changes nothing, by the name of the task. */
const WITHOUT_EFFECT: { readonly [task: string]: RegExp } = {
  // npm looks through the workspaces for the one that it stands in; only that one is packed.
  "pack-check": /^packages\/[^/]+\/package\.json$/,
};

/**
 * What a task read, and its turbo inputs leave out: a change of it would leave the old answer in the cache.
 *
 * @param opened paths relative to the root
 * @param tracked files of the repository, without what was installed or built
 */
export function uncovered(
  run: DryRun,
  id: string,
  opened: ReadonlySet<string>,
  tracked: ReadonlySet<string>,
): string[] {
  const coverage = coverageOf(run, id);
  const harmless = WITHOUT_EFFECT[id.split("#")[1] ?? ""];
  return [...opened].filter((path) => !harmless?.test(path) && isMissing(path, run, coverage, tracked)).sort();
}

function isMissing(path: string, run: DryRun, coverage: Coverage, tracked: ReadonlySet<string>): boolean {
  if (tracked.has(path)) return !coverage.files.has(path);
  const [, directory] = /^(packages\/[^/]+)\/dist\//.exec(path) ?? [];
  if (directory === undefined) return false;
  // What was built belongs to the task that built it.
  const build = run.tasks.find((task) => task.directory === directory && task.taskId.endsWith("#build"));
  return build === undefined || !coverage.tasks.has(build.taskId);
}
