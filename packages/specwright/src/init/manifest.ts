import { NODE, PACKAGE_MANAGER, TOOLS } from "./tools.ts";

/** What a workspace's package.json has of its own. */
export interface Manifest {
  readonly workspaces?: readonly string[];
  readonly scripts?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
  readonly [key: string]: unknown;
}

const SCRIPTS = {
  start: "specwright start",
  test: "specwright lint && specwright generate --check && turbo run build typecheck test",
  check: "specwright check",
  generate: "specwright generate",
  build: "turbo run build",
  new: "specwright new",
  examples: "specwright examples",
  "update-provider": "specwright update",
  mock: "specwright mock",
  "lint:specs": "specwright lint",
  contract: "specwright contract",
  review: "specwright review",
  changeset: "changeset",
  version: "changeset version && specwright generate && npm install --package-lock-only",
  release: "npm run build && changeset publish",
};

/**
 * The package.json of a workspace.
 * @param packages the folder of its packages
 * @param specwright the version of the engine
 */
export function manifestOf(name: string, packages: string, specwright: string): Manifest {
  return {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    engines: { node: NODE },
    packageManager: PACKAGE_MANAGER,
    workspaces: [`${packages}/*`],
    scripts: SCRIPTS,
    devDependencies: sorted({ ...TOOLS, specwright: `^${specwright}` }),
  };
}

/** A manifest that is there, with what it lacks. What it says stays. */
export function completed(own: Manifest, wanted: Manifest): Manifest {
  return {
    ...own,
    packageManager: own.packageManager ?? wanted.packageManager,
    workspaces: [...new Set([...(own.workspaces ?? []), ...(wanted.workspaces ?? [])])],
    scripts: { ...wanted.scripts, ...own.scripts },
    devDependencies: sorted({ ...wanted.devDependencies, ...own.devDependencies }),
  };
}

function sorted(dependencies: { readonly [name: string]: string }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
}
