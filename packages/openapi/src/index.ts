/**
 * Reads OpenAPI 3.0, 3.1 and 3.2: files become one document, and every part of it has a place. All names of this file are
 * public and follow semantic versioning. What the other packages of the engine use beside them is in `internal.ts`.
 */

// Walks: which keyword of which object holds objects, names or data.

export type { Kind } from "./grammar/kind.ts";
export { type Reference, references } from "./grammar/references.ts";
export { mapChildren, type Rewriting, rewrite } from "./grammar/rewrite.ts";
export { children, type Visit, walk } from "./grammar/walk.ts";

// JSON values and pointers (RFC 6901).

export type { Json, JsonObject } from "./json/json.ts";
export { at, parsePointer, pointer } from "./json/pointer.ts";

// Documents, the folders that they are read from, and what is wrong with them.

export { type Diagnostic, formatDiagnostic, type Location, SpecError } from "./load/diagnostic.ts";
export type { Document } from "./load/document.ts";
export type { Edit } from "./load/edit.ts";
export { DiskFolder, type Folder } from "./load/folder.ts";
export type { ReadOptions } from "./load/make-document.ts";
export { MemoryFolder } from "./load/memory-folder.ts";
export { findDocument, readDocument } from "./load/read-document.ts";
export { readObject } from "./load/read-object.ts";

// What a document describes.

export { type FoundOperation, findOperations } from "./read/operations.ts";
export { parametersOf } from "./read/parameters.ts";
