import type { WorkspaceSettings } from "./workspace-settings.ts";

/** The folder with a folder for each provider, from the root. */
export function specsFolder({ folders }: WorkspaceSettings): string {
  return folders?.specs ?? "specs";
}

/** The folder that gets a package for each provider, from the root. */
export function packagesFolder({ folders }: WorkspaceSettings): string {
  return folders?.packages ?? "packages";
}

/** How the package of a provider is called on npm. */
export function packageName(id: string, { scope }: WorkspaceSettings): string {
  if (scope === undefined) return id;
  return `${scope}/${id}`;
}
