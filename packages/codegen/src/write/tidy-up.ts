import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
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
  for (const path of deleted) removeEmpty(workspace, dirname(path));
}

/** The folder of packages itself stays. */
function removeEmpty(workspace: string, folder: string): void {
  if (!folder.includes("/")) return;
  const full = join(workspace, folder);
  if (existsSync(full)) {
    if (readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
  removeEmpty(workspace, dirname(folder));
}
