import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { engineVersions } from "../settings/engine-packages.ts";
import { packageFolder, specFolder } from "../settings/folders.ts";
import { WORKSPACE_FILE } from "../settings/read-workspace.ts";
import { digest } from "./digest.ts";
import { filesBelow } from "./files-below.ts";

/** A hash of everything in a workspace that decides what the package of a provider is. */
export function inputsOf(workspace: string, id: string): string {
  const inputs: [string, string | Uint8Array][] = [
    ["license", textOf(join(workspace, "LICENSE"))],
    ["settings", textOf(join(workspace, WORKSPACE_FILE))],
    ["versions", JSON.stringify(engineVersions(workspace))],
    ["by hand", JSON.stringify(handwritten(join(workspace, packageFolder(workspace, id), "src")))],
    ...filesBelow(join(workspace, specFolder(workspace, id))),
  ];
  return digest(inputs);
}

function textOf(path: string): string | Uint8Array {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return "";
  return readFileSync(path);
}

/** The names of what people have written beside the generated files: a signer that is not there is a problem. */
function handwritten(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path !== "gen" && !path.startsWith("gen/"))
    .sort();
}
