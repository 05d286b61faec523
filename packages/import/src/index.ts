/**
 * A provider's own description becomes a folder of specs/: with the files that it refers to, settings that follow from
 * it, corrections beside it, and examples made of its schemas. Files are made in memory; `writeFolder` writes them. All names
 * of this file are public and follow semantic versioning. What the command line uses beside them is in `internal.ts`.
 */

export { type LeftOut, type MadeExamples, makeExamples } from "./examples/make-examples.ts";
export { ImportError } from "./import-error.ts";
export { type Imported, importProvider } from "./import-provider.ts";
export type { Setting } from "./infer/setting.ts";
export type { Dropped } from "./infer/verify.ts";
export type { From } from "./origin/open-origin.ts";
export { type ProviderFolder, readProviderFolder } from "./provider-folder.ts";
export { type Updated, updateProvider } from "./update-provider.ts";
export { type FolderFiles, replaceFiles, writeFolder } from "./write/write-folder.ts";
