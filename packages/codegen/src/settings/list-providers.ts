import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "@specwright/openapi/diagnostic";
import { packageFolder } from "./folders.ts";
import { specsFolder } from "./layout.ts";
import { readWorkspace } from "./read-workspace.ts";

/** What the manifest of a generated package says of itself. */
const GENERATED = /"\/\/":\s*"Generated from /;

/** The only file that may be left of a provider that is removed: its owner's acceptance of the removal. */
const LEFT = "accepted.yaml";

/**
 * The providers of a workspace: the folders of its `specs/`, in the order of their names.
 * @throws SpecError if there is no folder specs/.
 */
export function listProviders(workspace: string): string[] {
  const folder = specsFolder(readWorkspace(workspace));
  const specs = join(workspace, folder);
  if (!statSync(specs, { throwIfNoEntry: false })?.isDirectory()) throw noSpecs(workspace, folder);
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !isRemoved(join(specs, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

function noSpecs(workspace: string, folder: string): SpecError {
  const message = `there is no folder ${folder}/ in ${workspace}`;
  const hint = `Run the command where ${folder}/ is, or begin with a provider: specwright new <name>`;
  return new SpecError([{ file: folder, line: 0, col: 0, rule: "no-specs", message, hint }]);
}

function isRemoved(folder: string): boolean {
  const [first, ...others] = readdirSync(folder);
  return first === LEFT && others.length === 0;
}

/** Why a provider cannot have a name: the sentence names the problem. Undefined if it can. */
export function providerNameProblem(workspace: string, id: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is not kebab-case`;
  if (isHandwritten(join(workspace, packageFolder(workspace, id))))
    return `"${id}" is the name of a handwritten package`;
  return undefined;
}

/** The manifest of a package that was generated says so. */
function isHandwritten(folder: string): boolean {
  const manifest = join(folder, "package.json");
  return (
    statSync(manifest, { throwIfNoEntry: false })?.isFile() === true && !GENERATED.test(readFileSync(manifest, "utf8"))
  );
}
