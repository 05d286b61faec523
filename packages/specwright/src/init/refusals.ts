import { existsSync } from "node:fs";
import { join } from "node:path";
import { packagesFolder, readWorkspace, specsFolder, WORKSPACE_FILE } from "@specwright/codegen/workspace";
import { UsageError } from "../usage-error.ts";
import type { FirstProvider } from "./sources.ts";

/** @throws UsageError where a provider would take the place of what is there. */
export function refuseTaken(folder: string, providers: readonly FirstProvider[], isNamed: boolean): void {
  const workspace = readWorkspace(folder);
  const specs = specsFolder(workspace);
  if (existsSync(join(folder, specs))) {
    if (!isNamed) return;
    throw new UsageError(
      `${specs}/ is there already. Import a description with: specwright new <id> --from <file>
If it holds something else, name another folder in specwright.yaml: folders: { specs: apis }`,
    );
  }
  const taken = providers.find(({ id }) => existsSync(join(folder, packagesFolder(workspace), id)));
  if (taken !== undefined)
    throw new UsageError(`${packagesFolder(workspace)}/${taken.id} is there already; nothing was changed.`);
}

/** @throws UsageError where a scope is asked for, and specwright.yaml, which stays as it is, says otherwise. */
export function refuseOtherScope(folder: string, scope: string | undefined): void {
  if (scope === undefined || !existsSync(join(folder, WORKSPACE_FILE))) return;
  const own = readWorkspace(folder).scope;
  if (own === scope) return;
  const says = own === undefined ? "names no scope" : `has the scope ${own}`;
  throw new UsageError(
    `${WORKSPACE_FILE} ${says}, so --scope ${scope} would change nothing; nothing was changed. Write the scope there, or leave --scope out.`,
  );
}
