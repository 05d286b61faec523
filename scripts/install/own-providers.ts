import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listProviders } from "@specwright/codegen";

/**
 * Providers whose descriptions are written here. Of an imported one nobody knows whether it has an example to answer
 * with, or a server; its tarball is held to `pack-check` and its client to its contract.
 */
export function ownProviders(workspace: string): string[] {
  return listProviders(workspace).filter((id) => {
    const settings = join(workspace, "specs", id, "provider.yaml");
    return !existsSync(settings) || !/^imported:/m.test(readFileSync(settings, "utf8"));
  });
}
