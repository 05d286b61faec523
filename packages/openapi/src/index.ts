// The door of the reader. Files become one document (`readDocument`), the grammar tells keywords from names and data,
// and the rest reads single parts of it.

// Grammar: which keyword of which object holds objects, names or data.
export { GRAMMAR, slotOf } from "./grammar/grammar.ts";
export type { Grammar, Kind, Slot } from "./grammar/kind.ts";
export { type Reference, references } from "./grammar/references.ts";
export { mapChildren, type Rewriting, rewrite } from "./grammar/rewrite.ts";
export { children, type Visit, walk } from "./grammar/walk.ts";
// JSON: values, and pointers into them.
export { define, isObject, type Json, type JsonObject, objectOf } from "./json/json.ts";
export { at, child, descendant, localPointer, parsePointer, pointer, pointerKeys } from "./json/pointer.ts";
// Reading: from files to a document in which every part knows its place.
export { type Diagnostic, formatDiagnostic, type Location, SpecError } from "./load/diagnostic.ts";
export type { Document } from "./load/document.ts";
export { DiskFolder, type Folder } from "./load/folder.ts";
export { inline } from "./load/inline.ts";
export { MemoryFolder } from "./load/memory-folder.ts";
export { Positions } from "./load/positions.ts";
export { findDocument, readDocument } from "./load/read-document.ts";
export { readObject } from "./load/read-object.ts";
export { parseSource } from "./load/source-file.ts";

// Parts of a description.
export { declaredValues, withDiscriminator } from "./read/discriminator.ts";
export { type FoundOperation, findOperations, METHODS } from "./read/operations.ts";
export { IGNORED_HEADERS, parametersOf } from "./read/parameters.ts";
export { isBytes, isHidden, Sides, type View, viewOf } from "./read/view.ts";
export { asComment } from "./shown/comment.ts";
export { spelled } from "./shown/hidden.ts";
export { asHtml } from "./shown/html.ts";
export { asJson } from "./shown/json.ts";
export { asLine } from "./shown/line.ts";
export {
  asMarkdown,
  asMarkdownBlock,
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownCodeCell,
  asMarkdownSummary,
  asMarkdownUrl,
} from "./shown/markdown.ts";
export { asSarifMessage } from "./shown/sarif-message.ts";
export { type Annotation, workflowCommand } from "./shown/workflow-command.ts";
