import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A copy of the working tree as a repository of its own with one commit, with everything installed and nothing built.
 *
 * @returns its folder, which the caller deletes
 */
export function throwAwayCopy(repository: string): string {
  const copy = mkdtempSync(join(tmpdir(), "specwright-copy-"));
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: repository, encoding: "utf8", maxBuffer: 1 << 28 });
  for (const file of files.split("\0").filter((path) => path !== "" && existsSync(join(repository, path))))
    cpSync(join(repository, file), join(copy, file));
  // A workspace has what others need in another version.
  const installed = ["node_modules", "*/node_modules", "packages/*/node_modules"];
  for (const folder of globSync(installed, { cwd: repository }))
    copyInstalled(join(repository, folder), join(copy, folder));
  const git = (...args: string[]): unknown => execFileSync("git", args, { cwd: copy });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "user.name=copy", "-c", "user.email=copy@example.com", "commit", "--quiet", "--message=Copied");
  return copy;
}

/** Nobody changes what is installed, so links of files do where the folders are on one disk. */
function copyInstalled(from: string, to: string): void {
  if (spawnSync("cp", ["-al", from, to]).status === 0) return;
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, force: true });
}
