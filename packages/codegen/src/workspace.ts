// What can be known and done in a workspace without the generator itself: which providers there are, which of their
// packages are as they would be generated, and what has to be written. Loads none of the libraries that read and print.

export { inputsOf } from "./cache/inputs.ts";
export { type Made, type Outcome, PackageCache } from "./cache/package-cache.ts";
export { commandHere, scriptCallHere, scriptHere } from "./settings/command-here.ts";
export { packageFolder, specFolder } from "./settings/folders.ts";
export { packagesFolder, specsFolder } from "./settings/layout.ts";
export { listProviders, providerNameProblem } from "./settings/list-providers.ts";
export { installHere, managerHere, scriptCall } from "./settings/manager-here.ts";
export { readWorkspace, WORKSPACE_FILE } from "./settings/read-workspace.ts";
export { scopeProblem } from "./settings/scope.ts";
export { applyChanges } from "./write/apply-changes.ts";
export { makeFolder } from "./write/make-folder.ts";
export { obstacles } from "./write/obstacles.ts";
export type { Change } from "./write/plan-changes.ts";
export { type Plan, planWorkspace } from "./write/plan-workspace.ts";
