// From specs/<provider>/ to packages/<provider>/: find the providers, make a package in memory, plan the changes of the
// disk, apply them. `applyChanges` writes; everything else only reads.

// A package in memory, and what it lacks of its description.
export { admit, type Note } from "./gate/index.ts";
export { bundledText, type Generated, generateProvider } from "./generate-provider.ts";

// Providers and their settings.
export { listProviders, providerNameProblem } from "./settings/list-providers.ts";
export { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
export { SETTINGS_SCHEMA } from "./settings/settings-schema.ts";

// From memory to the disk.
export { applyChanges } from "./write/apply-changes.ts";
export { obstacles } from "./write/obstacles.ts";
export { type Change, planChanges } from "./write/plan-changes.ts";
export { type Plan, planWorkspace } from "./write/plan-workspace.ts";
export { readDisk } from "./write/read-disk.ts";
