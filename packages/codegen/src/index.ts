// From specs/<provider>/ to packages/<provider>/: find the providers, make a package in memory, plan the changes of the
// disk, apply them. `applyChanges` writes; everything else only reads.

// A package in memory, and what it lacks of its description.
export { admit, type Note } from "./gate/index.ts";
export { type FileRequest, generateFile } from "./generate-file.ts";
export { generateProvider } from "./generate-provider.ts";
export { bundledText, type Generated } from "./make-package.ts";

// Providers, their settings, and those of their workspace.
export { packageFolder, specFolder } from "./settings/folders.ts";
export { packageName, packagesFolder, specsFolder } from "./settings/layout.ts";
export { listProviders, providerNameProblem } from "./settings/list-providers.ts";
export { type MockOptions, mockOptions } from "./settings/mock-options.ts";
export { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
export { readWorkspace, WORKSPACE_FILE } from "./settings/read-workspace.ts";
export { SETTINGS_SCHEMA } from "./settings/settings-schema.ts";
export { WORKSPACE_SCHEMA } from "./settings/workspace-schema.ts";
export type { WorkspaceSettings } from "./settings/workspace-settings.ts";

// From memory to the disk.
export { applyChanges } from "./write/apply-changes.ts";
export { obstacles } from "./write/obstacles.ts";
export { type Change, planChanges } from "./write/plan-changes.ts";
export { type Plan, planWorkspace } from "./write/plan-workspace.ts";
export { readDisk } from "./write/read-disk.ts";
