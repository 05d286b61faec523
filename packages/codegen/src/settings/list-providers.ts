import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Names that are taken by handwritten packages. */
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

/** Why a folder's name cannot be a package's name, if it cannot. */
export function providerNameProblem(id: string): string | undefined {
  if (RESERVED.has(id)) return `"${id}" is the name of a handwritten package`;
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? undefined : `"${id}" is not kebab-case`;
}
