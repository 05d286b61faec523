import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { applyChanges, type Change, type Outcome, type Plan, packageFolder } from "@specwright/codegen/workspace";
import { counted } from "../counted.ts";
import type { Terminal } from "../terminal.ts";
import { reportNotes } from "./report-notes.ts";

interface WriteRequest {
  readonly providers: readonly string[];
  readonly json: boolean;
  readonly all: boolean;
}

/** Makes the disk what the plans say, and says so of each package. */
export function writePackages(
  outcomes: ReadonlyMap<string, Outcome>,
  plans: readonly Plan[],
  { json, all, providers }: WriteRequest,
  terminal: Terminal,
): void {
  const changes = new Map([...providers.map((id): Plan => [id, []]), ...plans]);
  const width = Math.max(...[...changes.keys()].map((id) => id.length));
  for (const [id, own] of changes) {
    applyChanges(terminal.workspace, own);
    if (json) continue;
    const outcome = outcomes.get(id);
    const operations = (outcome ? counted(outcome.generated, "operation") : "").padEnd(14);
    terminal.out(`${terminal.colors.green("✓")} ${id.padEnd(width)}  ${operations} ${whatHappened(own, terminal)}`);
    if (outcome) reportNotes(id, outcome, all, terminal);
    else reportLeft(id, own, terminal);
  }
}

function whatHappened(changes: readonly Change[], { colors }: Terminal): string {
  const deleted = changes.filter(({ kind }) => kind === "delete").length;
  const written = changes.filter(({ kind }) => kind === "create" || kind === "update").length;
  if (written + deleted === 0) return colors.dim("unchanged");
  if (deleted === 0) return `${counted(written, "file")} written`;
  if (written === 0) return `${counted(deleted, "file")} deleted`;
  return `${counted(written, "file")} written, ${deleted} deleted`;
}

/** What people wrote stays when a package is deleted. */
function reportLeft(id: string, changes: readonly Change[], { workspace, colors, out }: Terminal): void {
  const shown = packageFolder(workspace, id);
  const folder = join(workspace, shown);
  const isPackage = changes.some(({ path }) => path.startsWith(`${shown}/`));
  if (!isPackage || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
  out(colors.dim(`  ${shown} keeps what was not generated: ${files.join(", ")}`));
}
