import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { Change } from "./plan-changes.ts";
import { inWords } from "./system-error.ts";
import { tidyUp } from "./tidy-up.ts";

/**
 * Makes the disk what the plan says. The only file that writes into packages/; each file appears whole, and who comes
 * after an interruption finds the rest of the plan to do.
 * @throws SpecError for what the disk refuses
 */
export function applyChanges(workspace: string, changes: readonly Change[]): void {
  for (const change of changes) inWords(workspace, () => apply(join(workspace, change.path), change));
  const deleted = changes.filter(({ kind }) => kind === "delete").map(({ path }) => path);
  inWords(workspace, () => tidyUp(workspace, deleted));
}

function apply(path: string, change: Change): void {
  if (change.kind === "delete") rmSync(path, { force: true });
  if (change.kind !== "create" && change.kind !== "update") return;
  makeFolder(dirname(path));
  writeWhole(path, change.content);
}

function writeWhole(path: string, content: string): void {
  const draft = `${path}.new`;
  // An interrupted run may have left one, and a link of this name could lead anywhere.
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
