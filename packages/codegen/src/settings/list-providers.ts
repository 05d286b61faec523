import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of handwritten packages. */
const RESERVED = new Set(["codegen", "contract", "lint", "openapi", "review", "runtime", "specwright", "testing"]);

/** What may be left of a provider: somebody's acceptance that it goes. */
const LEFT = "accepted.yaml";

/** Providers are the folders of specs/, by name. */
export function listProviders(workspace: string): string[] {
  const specs = join(workspace, "specs");
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !isGone(join(specs, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

function isGone(folder: string): boolean {
  const [first, ...others] = readdirSync(folder);
  return first === LEFT && others.length === 0;
}

/** Why a provider cannot have a name: the sentence names the problem. Undefined if it can. */
export function providerNameProblem(id: string): string | undefined {
  if (RESERVED.has(id)) return `"${id}" is the name of a handwritten package`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is not kebab-case`;
  return undefined;
}
