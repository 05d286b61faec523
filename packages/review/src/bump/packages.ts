import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "@specwright/codegen/stages";

/** Name and version of a provider's package; undefined where it has none yet. */
export type PackageNames = (id: string) => { readonly name: string; readonly version: string } | undefined;

/** The packages of a workspace. */
export function packagesIn(workspace: string): PackageNames {
  return (id) => {
    const path = join(workspace, packageFolder(workspace, id), "package.json");
    if (!statSync(path, { throwIfNoEntry: false })) return undefined;
    return JSON.parse(readFileSync(path, "utf8")) as ReturnType<PackageNames>;
  };
}
