import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFile } from "./read-disk.ts";

/** The version that a package has. A new one begins at 0.0.0, so that its first changeset makes it 0.1.0. */
export function manifestVersion(workspace: string, folder: string): string {
  const path = join(workspace, folder, "package.json");
  if (!isFile(path)) return "0.0.0";
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
}
