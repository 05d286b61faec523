import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagesFolder } from "../settings/layout.ts";
import { readWorkspace } from "../settings/read-workspace.ts";
import { MARK } from "./plan-changes.ts";

/** What builds leave in a package, and nobody has in version control. */
const BUILT = ["dist", ".turbo", "node_modules"];

/** Takes away what deleted files leave: folders without a file, and what was built of a package that is gone. */
export function tidyUp(workspace: string, deleted: readonly string[]): void {
  for (const path of deleted.filter((one) => one.endsWith(`/${MARK}`))) {
    const folder = join(workspace, path.slice(0, -MARK.length));
    if (existsSync(join(folder, "package.json"))) continue;
    for (const built of BUILT) rmSync(join(folder, built), { recursive: true, force: true });
  }
  const packages = packagesFolder(readWorkspace(workspace));
  for (const path of deleted) removeEmpty(workspace, dirname(path), packages);
}

/** The folder of packages itself stays. */
function removeEmpty(workspace: string, folder: string, packages: string): void {
  if (!folder.includes("/") || folder === packages) return;
  const full = join(workspace, folder);
  if (existsSync(full)) {
    if (readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
  removeEmpty(workspace, dirname(folder), packages);
}
