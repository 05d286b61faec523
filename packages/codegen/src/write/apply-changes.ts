import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Change } from "./plan-changes.ts";

/** Makes the disk what the plan says. The only file that writes into packages/; each file appears whole. */
export function applyChanges(workspace: string, changes: readonly Change[]): void {
  for (const change of changes) {
    const path = join(workspace, change.path);
    if (change.kind === "delete") rmSync(path);
    if (change.kind !== "create" && change.kind !== "update") continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, change.content);
    renameSync(`${path}.new`, path);
  }
}
