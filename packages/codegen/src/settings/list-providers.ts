import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "@specwright/openapi/diagnostic";

/** The names of handwritten packages. */
const RESERVED = new Set("codegen contract import lint openapi review runtime specwright testing".split(" "));

/** The only file that may be left of a provider that is removed: its owner's acceptance of the removal. */
const LEFT = "accepted.yaml";

/**
 * The providers of a workspace: the folders of its `specs/`, in the order of their names.
 * @throws SpecError if there is no folder specs/.
 */
export function listProviders(workspace: string): string[] {
  const specs = join(workspace, "specs");
  if (!statSync(specs, { throwIfNoEntry: false })?.isDirectory()) throw noSpecs(workspace);
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !isRemoved(join(specs, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

function noSpecs(workspace: string): SpecError {
  const message = `there is no folder specs/ in ${workspace}`;
  const hint = "Run the command where specs/ is, or begin with a provider: specwright new <name>";
  return new SpecError([{ file: "specs", line: 0, col: 0, rule: "no-specs", message, hint }]);
}

function isRemoved(folder: string): boolean {
  const [first, ...others] = readdirSync(folder);
  return first === LEFT && others.length === 0;
}

/** Why a provider cannot have a name: the sentence names the problem. Undefined if it can. */
export function providerNameProblem(id: string): string | undefined {
  if (RESERVED.has(id)) return `"${id}" is the name of a handwritten package`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is not kebab-case`;
  return undefined;
}
