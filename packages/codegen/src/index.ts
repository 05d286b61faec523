/**
 * Makes the files of a typed fetch client. `applyChanges` writes; everything else only reads. All names of this file are
 * public and follow semantic versioning. What the other packages of the engine use beside them is in `stages.ts`.
 */

// A package in memory, and what it lacks of its description.

export type { GeneratedFile } from "./emit/generated-file.ts";
export type { Part } from "./gate/defect.ts";
export type { Note } from "./gate/index.ts";
export { type FileRequest, generateFile } from "./generate-file.ts";
export { type GenerateOptions, generateProvider } from "./generate-provider.ts";
export type { Generated } from "./make-package.ts";

// The packages of a workspace, from memory to the disk.

export { listProviders } from "./settings/list-providers.ts";
export { applyChanges } from "./write/apply-changes.ts";
export { obstacles } from "./write/obstacles.ts";
export { type Change, planChanges } from "./write/plan-changes.ts";
export { type Plan, type PlanOptions, planWorkspace, type Wanted } from "./write/plan-workspace.ts";
export { readDisk } from "./write/read-disk.ts";
