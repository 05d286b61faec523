import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Diagnostic } from "@specwright/openapi";
import { packagesFolder } from "../settings/layout.ts";
import { readWorkspace } from "../settings/read-workspace.ts";
import type { Change } from "./plan-changes.ts";

/** Links by which a change would be made outside of the package that it belongs to: each once. */
export function outside(workspace: string, changes: readonly Change[]): Diagnostic[] {
  const root = realpathSync(workspace);
  const packages = packagesFolder(readWorkspace(workspace));
  const found = new Map<string, Diagnostic>();
  for (const { kind, path } of changes) {
    const there = kind === "keep" ? undefined : deepest(root, path);
    if (!there) continue;
    const target = targetOf(join(root, there));
    const own = homeOf(path, packages);
    const home = join(root, own);
    if (target === join(root, there) || target === home || target?.startsWith(home + sep)) continue;
    found.set(there, problem(root, there, own, target));
  }
  return [...found.values()];
}

/** The folder of the package that a file belongs to, and the workspace for any other. */
function homeOf(path: string, packages: string): string {
  const [id, ...below] = path.startsWith(`${packages}/`) ? path.slice(packages.length + 1).split("/") : [];
  if (below.length === 0) return "";
  return `${packages}/${id}`;
}

/** The path itself, or the folder on the way to it that is there. */
function deepest(root: string, path: string): string | undefined {
  for (let here = path; here !== "."; here = dirname(here)) if (isThere(join(root, here))) return here;
  return undefined;
}

/** Below a file there is nothing, which the platform calls an error. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Where a path really is; nowhere for a link that leads to nothing. */
function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function problem(root: string, file: string, home: string, target: string | undefined): Diagnostic {
  const where = target === undefined ? "nowhere" : JSON.stringify(relative(root, target).split(sep).join("/"));
  const message = `this leads to ${where}, and what is generated stays in ${home || "the workspace"}`;
  const hint = "Replace the link by a file or folder of the package, then generate again.";
  return { file, line: 1, col: 1, rule: "path-outside", message, hint };
}
