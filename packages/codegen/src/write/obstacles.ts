import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "@specwright/openapi";
import { outside } from "./outside.ts";
import type { Change } from "./plan-changes.ts";

/** What stands in the way: links that lead out, folders where files are to be written, and files where folders have to be. */
export function obstacles(workspace: string, changes: readonly Change[]): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { kind, path } of changes) {
    if (kind !== "create" && kind !== "update") continue;
    if (typeOf(workspace, path) === "folder")
      found.set(path, problem(path, "this is a folder, and a file is generated here"));
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
      if (typeOf(workspace, folder) === "file")
        found.set(folder, problem(folder, "this is a file, and a folder of generated files is here"));
  }
  return [...outside(workspace, changes), ...found.values()];
}

function problem(file: string, message: string): Diagnostic {
  return { file, line: 1, col: 1, rule: "path-taken", message, hint: "Move it away, then generate again." };
}

function typeOf(workspace: string, path: string): "file" | "folder" | undefined {
  const found = statOf(join(workspace, path));
  return found && (found.isDirectory() ? "folder" : "file");
}

/** Below a file there is nothing, which the platform calls an error. */
function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
