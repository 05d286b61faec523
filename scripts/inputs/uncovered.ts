import { coverageOf, type DryRun } from "./task-graph.ts";

// `npm pack` looks through the workspaces for the one that it stands in; only that one is packed.
const WORKSPACES = /^(packages\/[^/]+|docs)\/package\.json$/;

/** What is read and changes nothing, by the name of the task. */
const WITHOUT_EFFECT: { readonly [task: string]: RegExp } = { "pack-check": WORKSPACES, platforms: WORKSPACES };

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
  const covered = coverageOf(run, id);
  const harmless = WITHOUT_EFFECT[id.split("#")[1] ?? ""];
  return [...opened].filter((path) => !harmless?.test(path) && isMissing(path, run, covered, tracked)).sort();
}

function isMissing(path: string, run: DryRun, covered: ReadonlySet<string>, tracked: ReadonlySet<string>): boolean {
  if (tracked.has(path)) return !covered.has(path);
  const [, directory] = /^(packages\/[^/]+)\/dist\//.exec(path) ?? [];
  if (directory === undefined) return false;
  // What was built is as well known as what it was built from.
  const build = run.tasks.find((task) => task.directory === directory && task.taskId.endsWith("#build"));
  return build === undefined || ![...coverageOf(run, build.taskId)].every((file) => covered.has(file));
}
