import { packageFolder, packagesFolder, readWorkspace } from "@specwright/codegen/workspace";

/** Lets turbo run the tasks of some packages. Without a filter it would run those of all, so none is a filter too. */
export function turboFilters(workspace: string, providers: readonly string[]): string {
  if (providers.length === 0) return `--filter=!./${packagesFolder(readWorkspace(workspace))}/*`;
  return providers.map((id) => `--filter=./${packageFolder(workspace, id)}`).join(" ");
}
