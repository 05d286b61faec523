import { relative, sep } from "node:path";
import {
  commandHere,
  installHere,
  packagesFolder,
  readWorkspace,
  scriptCallHere,
  specsFolder,
} from "@specwright/codegen/workspace";

/**
 * What the platform refuses, as a sentence that says what to do; undefined for any other error.
 * @param workspace the folder from which paths are shown
 */
export function systemFailure(error: unknown, workspace: string): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return undefined;
  const path = relative(workspace, String(error.path)).split(sep).join("/") || ".";
  switch (error.code) {
    case "ENOENT":
      return `There is no ${path}. ${wayBack(path, workspace)}`;
    case "ENOTDIR":
      return `${path} is a file, or lies below one, and a folder is needed. Move the file away.`;
    case "EISDIR":
      return `${path} is a folder, and a file is needed. Name a file, or move the folder away.`;
    case "EACCES":
    case "EPERM":
      return `${path} cannot be read or written. Change its permissions.`;
    default:
      return undefined;
  }
}

/** Which command makes what is not there. */
function wayBack(path: string, workspace: string): string {
  if (path.startsWith("node_modules")) return `Run \`${installHere(workspace)}\`.`;
  const settings = readWorkspace(workspace);
  const made = providerIn(packagesFolder(settings), path);
  if (made) {
    const [install, build] = [installHere(workspace), scriptCallHere(workspace, "build")];
    return `Run \`${commandHere(workspace, "generate", made)}\`, then \`${install}\` and \`${build}\`.`;
  }
  const spec = providerIn(specsFolder(settings), path);
  if (spec) return `Restore it from version control, or create it: \`${commandHere(workspace, "new", spec)}\`.`;
  return "Check the name. Paths start at the folder in which the command was run.";
}

function providerIn(folder: string, path: string): string | undefined {
  if (path === folder) return "<provider>";
  if (!path.startsWith(`${folder}/`)) return undefined;
  return path.slice(folder.length + 1).split("/")[0];
}
