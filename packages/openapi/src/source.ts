// One file in YAML or JSON, and the place of everything in it: for files of settings, which are read where nothing else
// of a description is, and so without what reads those.
export { isObject, type Json } from "./json/json.ts";
export { decoded } from "./load/decoded.ts";
export { type Diagnostic, type Location, SpecError } from "./load/diagnostic.ts";
export type { Folder } from "./load/folder.ts";
export { MemoryFolder } from "./load/memory-folder.ts";
export { readWritten, type WrittenFile } from "./load/written-file.ts";
