import { scriptCall } from "@specwright/codegen/workspace";
import type { FoundManager } from "./package-manager/find.ts";
import type { PackageManager } from "./package-manager/package-manager.ts";
import type { Manifest } from "./package-manager/read-manifest.ts";
import { NODE, TOOLS } from "./tools.ts";

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
};

function releaseScripts(manager: PackageManager): { readonly [name: string]: string } {
  const steps = ["changeset version", "specwright generate", manager.lockOnly];
  return {
    version: steps.filter(Boolean).join(" && "),
    release: `${scriptCall(manager.name, "build")} && changeset publish`,
  };
}

interface Wanted {
  readonly name: string;
  /** The folder of its packages. */
  readonly packages: string;
  /** The version of the engine. */
  readonly specwright: string;
}

/** The package.json of a workspace. */
export function manifestOf({ name, packages, specwright }: Wanted, { manager, field }: FoundManager): Manifest {
  return {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    engines: { node: NODE },
    packageManager: field,
    workspaces: readsFolders(manager) ? [`${packages}/*`] : undefined,
    scripts: { ...SCRIPTS, ...releaseScripts(manager) },
    devDependencies: sorted({ ...TOOLS, ...manager.tools, specwright: `^${specwright}` }),
  };
}

/** A manifest that is there, with what it lacks. What it says stays. */
export function completed(own: Manifest, wanted: Manifest): Manifest {
  return {
    ...own,
    packageManager: own.packageManager ?? wanted.packageManager,
    workspaces: withFolders(own.workspaces, wanted.workspaces),
    scripts: { ...wanted.scripts, ...own.scripts },
    devDependencies: sorted({ ...wanted.devDependencies, ...own.devDependencies }),
  };
}

type Workspaces = NonNullable<Manifest["workspaces"]>;

/** pnpm has a file of its own for the folders of packages. */
function readsFolders({ name }: PackageManager): boolean {
  return name !== "pnpm";
}

/** In the form that is there. */
function withFolders(own: Workspaces | undefined, more: Workspaces | undefined): Workspaces | undefined {
  if (more === undefined) return own;
  const packages = [...new Set([...foldersOf(own ?? []), ...foldersOf(more)])];
  return own === undefined || isList(own) ? packages : { ...own, packages };
}

function foldersOf(workspaces: Workspaces): readonly string[] {
  if (isList(workspaces)) return workspaces;
  return workspaces.packages ?? [];
}

function isList(workspaces: Workspaces): workspaces is readonly string[] {
  return Array.isArray(workspaces);
}

function sorted(dependencies: { readonly [name: string]: string }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
}
