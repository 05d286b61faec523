import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** What git says of the place of a workspace. */
export interface Repository {
  /** The folder of the repository; undefined where there is none. */
  readonly root: string | undefined;
  /** Whether the workspace is a folder in the repository, and not its root. */
  readonly isBelow: boolean;
  /** The branch that changes are merged into. */
  readonly branch: string;
}

/** @param folder a folder that may not be there yet */
export function repositoryOf(folder: string): Repository {
  const there = firstThere(folder);
  const root = git(there, "rev-parse", "--show-toplevel") ?? unreadable(folder);
  if (root === undefined) return { root, isBelow: false, branch: "main" };
  const isBelow = there !== folder || realpathSync(root) !== realpathSync(folder);
  return { root, isBelow, branch: mainBranch(there) };
}

/** A repository where git is not installed, or refuses to read it. */
function unreadable(folder: string): string | undefined {
  return existsSync(join(folder, ".git")) ? folder : undefined;
}

function firstThere(folder: string): string {
  return existsSync(folder) ? folder : firstThere(dirname(folder));
}

/** The branch of the remote, one with a usual name, or the one that is checked out: it may be the only one. */
function mainBranch(folder: string): string {
  const remote = git(folder, "symbolic-ref", "--short", "refs/remotes/origin/HEAD")?.replace(/^origin\//, "");
  if (remote !== undefined) return remote;
  const usual = ["main", "master", "trunk"].find((name) => isBranch(folder, name));
  return usual ?? git(folder, "symbolic-ref", "--short", "HEAD") ?? "main";
}

function isBranch(folder: string, name: string): boolean {
  return [`refs/remotes/origin/${name}`, `refs/heads/${name}`].some(
    (ref) => git(folder, "rev-parse", "--verify", "--quiet", ref) !== undefined,
  );
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
