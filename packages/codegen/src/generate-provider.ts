import { statSync } from "node:fs";
import { join } from "node:path";
import { DiskFolder, type Folder, SpecError } from "@specwright/openapi";
import { type Generated, makePackage } from "./make-package.ts";
import { packageFacts } from "./package-facts.ts";
import { packageFolder, specFolder } from "./settings/folders.ts";
import { providerNameProblem } from "./settings/list-providers.ts";
import { readSettings } from "./settings/read-settings.ts";
import { readWorkspace } from "./settings/read-workspace.ts";

export interface GenerateOptions {
  /** Whether to refuse the description for anything that its client would lack. Default: what provider.yaml says. */
  readonly strict?: boolean | undefined;
  /** The provider's folder, where it is not the one on the disk. */
  readonly folder?: Folder;
}

/**
 * Makes the package of one provider in memory. Nothing is written: `planWorkspace` and `applyChanges` do that.
 * @param workspace the folder with `specs/` and `LICENSE`, as an absolute path
 * @param id the provider's folder in `specs/`, in kebab-case
 * @throws SpecError with every place that has to be corrected: the description, its settings, a signer that is missing.
 */
export function generateProvider(workspace: string, id: string, options: GenerateOptions = {}): Generated {
  checkFolder(workspace, id);
  const { strict, folder = new DiskFolder(workspace, specFolder(workspace, id)) } = options;
  const settings = readSettings(folder, readWorkspace(workspace));
  const facts = packageFacts(workspace, packageFolder(workspace, id));
  return makePackage({ id, folder, settings, strict, root: workspace, facts });
}

function checkFolder(workspace: string, id: string): void {
  const file = specFolder(workspace, id);
  const place = { file, line: 1, col: 1 };
  const problem = providerNameProblem(workspace, id);
  if (problem) {
    const hint = "Call the folder by the provider's name in lower case, words joined by hyphens.";
    throw new SpecError([{ ...place, rule: "provider-name", message: problem, hint }]);
  }
  if (isFolder(join(workspace, file))) return;
  const hint = `Make it, or begin with: specwright new ${id}`;
  throw new SpecError([{ ...place, rule: "no-provider", message: "there is no such folder", hint }]);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
