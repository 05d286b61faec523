import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "@specwright/openapi";
import type { EmitContext } from "./emit/generated-file.ts";
import { engineVersions } from "./settings/engine-packages.ts";
import { readWorkspace, WORKSPACE_FILE } from "./settings/read-workspace.ts";
import { manifestVersion } from "./write/manifest-version.ts";

/** What a package takes from the workspace. */
export type PackageFacts = Pick<
  EmitContext,
  "version" | "runtimeVersion" | "contractVersion" | "license" | "workspace"
>;

/** @param folder the package's own, from the root of the workspace */
export function packageFacts(workspace: string, folder: string): PackageFacts {
  return {
    version: manifestVersion(workspace, folder),
    ...engineVersions(workspace),
    license: licenseText(workspace),
    workspace: readWorkspace(workspace),
  };
}

/** Who names no license needs no text of one. */
function licenseText(workspace: string): string | undefined {
  const path = join(workspace, "LICENSE");
  if (isFile(path)) return readFileSync(path, "utf8");
  const { license = "UNLICENSED" } = readWorkspace(workspace);
  if (license === "UNLICENSED") return undefined;
  const message = `the workspace has no LICENSE, and ${WORKSPACE_FILE} says "license: ${license}"`;
  const hint = "Add the text of your license: every package gets a copy of it.";
  throw new SpecError([{ file: "LICENSE", line: 0, col: 0, rule: "no-license", message, hint }]);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
