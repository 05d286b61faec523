import { packagesFolder, specsFolder } from "./layout.ts";
import { readWorkspace } from "./read-workspace.ts";

/** The folder of a provider, from the root of its workspace. */
export function specFolder(root: string, id: string): string {
  return `${specsFolder(readWorkspace(root))}/${id}`;
}

/** The folder of the package of a provider, from the root of its workspace. */
export function packageFolder(root: string, id: string): string {
  return `${packagesFolder(readWorkspace(root))}/${id}`;
}
