import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "./usage-error.ts";

/**
 * Sees that a description can be read that is no provider of a workspace. The place is called as the user called it.
 * @throws UsageError
 */
export function requireFile(name: string, folder: string): void {
  const path = resolve(folder, name);
  const problem = problemOf(path);
  if (problem !== undefined) throw new UsageError(problem.replace("%", name));
}

function problemOf(path: string): string | undefined {
  const found = statOf(path);
  if (found === undefined)
    return "There is no file %. Check the name: paths start at the folder in which the command was run.";
  if (found.isDirectory()) return "% is a folder. Name the file of the description in it.";
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return "% cannot be read. Change its permissions.";
  }
}

/** Below a file there is nothing, which the platform calls an error. */
function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
