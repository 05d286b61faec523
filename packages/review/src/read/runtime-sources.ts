import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { enginePackage } from "@specwright/codegen/stages";

const RUNTIME = "@specwright/runtime";

/** The folder with the sources of the runtime that the packages of a workspace stand on. */
export function runtimeSources(workspace: string): string {
  const folders = [enginePackage(workspace, RUNTIME), beside()].flatMap((folder) => folder ?? []);
  const sources = folders.map((folder) => join(folder, "src"));
  return (
    sources.find((folder) => existsSync(join(folder, "index.ts"))) ?? join(workspace, "node_modules", RUNTIME, "src")
  );
}

/** The one that is installed for the review itself. */
function beside(): string | undefined {
  try {
    const manifest = findPackageJSON(RUNTIME, import.meta.url);
    return manifest && dirname(manifest);
  } catch {
    return undefined;
  }
}
