export { bundledText, type Generated, generateProvider } from "./generate-provider.ts";
export { listProviders, providerNameProblem } from "./settings/list-providers.ts";
export { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
export { applyChanges } from "./write/apply-changes.ts";
export { newSpec } from "./write/new-spec.ts";
export { obstacles } from "./write/obstacles.ts";
export { type Change, planChanges } from "./write/plan-changes.ts";
export { type Plan, planWorkspace } from "./write/plan-workspace.ts";
export { readDisk } from "./write/read-disk.ts";
